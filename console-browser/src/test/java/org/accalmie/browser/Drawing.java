package org.accalmie.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A page as lines that a reviewer reads in a diff: its parts and controls in their order, with their words, where they
 * stand on a wide screen and on a phone, how large their type is, and in which of the colours they are.
 */
final class Drawing {
    private static final String DRAW = script();

    private Drawing() {}

    /** Of a page that stays as it is while the screen changes. */
    static String of(Visitor visitor) {
        var light = on(visitor, Screen.LIGHT);
        var dark = on(visitor, Screen.DARK);
        var phone = on(visitor, Screen.PHONE);
        return IntStream.range(0, light.size())
                .filter(at -> isShown(light.get(at)) || isShown(phone.get(at)))
                .mapToObj(at -> line(light.get(at), dark.get(at), phone.get(at)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Map<?, ?> light, Map<?, ?> dark, Map<?, ?> phone) {
        var name = text(light, "name");
        return "%-64s %-12s %-12s %-12s %s"
                .formatted(
                        text(light, "what") + (name.isEmpty() ? "" : " \"" + name + "\""),
                        text(light, "box"),
                        text(phone, "box"),
                        either(text(light, "look"), text(phone, "look")),
                        either(text(light, "colours"), text(dark, "colours")))
                .stripTrailing();
    }

    /** The second where it differs. */
    private static String either(String usual, String other) {
        return other.isEmpty() || usual.equals(other) ? usual : usual + " | " + other;
    }

    private static String text(Map<?, ?> of, String name) {
        return String.valueOf(of.get(name));
    }

    private static boolean isShown(Map<?, ?> drawn) {
        return Boolean.TRUE.equals(drawn.get("shown"));
    }

    private static List<Map<?, ?>> on(Visitor visitor, Screen screen) {
        Page page = visitor.on(screen).page();
        return ((List<?>) page.evaluate(DRAW))
                .stream().<Map<?, ?>>map(each -> (Map<?, ?>) each).toList();
    }

    private static String script() {
        try (var file = Objects.requireNonNull(Drawing.class.getResourceAsStream("drawing.js"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
