package org.accalmie.local.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The page on which a person chooses who to be, in French or English; it needs no script and nothing from elsewhere. */
final class LoginPage {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);
    private static final String TEMPLATE = text("login.html");
    private static final Pattern MESSAGE = Pattern.compile("\\{(\\w+)}");

    private final Locale language;
    private final ResourceBundle messages;

    private LoginPage(Locale language) {
        this.language = language;
        this.messages = ResourceBundle.getBundle(
                LoginPage.class.getPackageName() + ".login",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** @param wanted the header {@code Accept-Language}, if there is one */
    static LoginPage inLanguageOf(@Nullable String wanted) {
        return new LoginPage(best(wanted));
    }

    /** @param incomplete whether somebody has said neither a name nor a role */
    String html(boolean incomplete) {
        return MESSAGE.matcher(TEMPLATE)
                .replaceAll(found -> Matcher.quoteReplacement(
                        switch (found.group(1)) {
                            case "language" -> language.getLanguage();
                            case "users" -> eachRole("""
                                    <button name="role" value="%1$s"><b>%2$s</b><span>%3$s</span></button>
                                    """);
                            case "roles" -> eachRole("""
                                    <label><input type="checkbox" name="role" value="%1$s"> %2$s</label>
                                    """);
                            case "fault" -> incomplete ? "<p role=\"alert\">%s</p>".formatted(message("missing")) : "";
                            default -> message(found.group(1));
                        }));
    }

    private String eachRole(String element) {
        return DemoRoles.ALL.stream()
                .map(role -> element.formatted(role, message(role), message(role + "Does")))
                .collect(Collectors.joining());
    }

    private String message(String key) {
        return messages.getString(key);
    }

    private static Locale best(@Nullable String wanted) {
        try {
            var ranges = Locale.LanguageRange.parse(Objects.requireNonNullElse(wanted, "en"));
            return Objects.requireNonNullElse(Locale.lookup(ranges, LANGUAGES), Locale.ENGLISH);
        } catch (IllegalArgumentException unreadable) {
            return Locale.ENGLISH;
        }
    }

    private static String text(String file) {
        try (InputStream stream = Objects.requireNonNull(LoginPage.class.getResourceAsStream(file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
