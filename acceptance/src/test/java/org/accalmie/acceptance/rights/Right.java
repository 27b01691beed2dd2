package org.accalmie.acceptance.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code rights.txt}.
 *
 * @param operation its name
 * @param anything who may, about a thing that there is not
 * @param sample who may, about the sample
 */
public record Right(String operation, Set<String> anything, Set<String> sample, String body) {
    private static final Set<String> LINK = Set.of("link");
    private static final Set<String> PROOF = Set.of("proof");

    public static final List<String> ROLES =
            List.of("tool", "agent", "n2", "billing", "legal", "supervisor", "care", "bi", "admin");

    public static List<Right> all() {
        try (var file = Right.class.getResourceAsStream("/rights.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Right::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a sender's proof opens it, and no token does. */
    boolean isByProof() {
        return anything.equals(PROOF);
    }

    /** Whether a secret link opens it, and no token does. */
    boolean isByLink() {
        return anything.equals(LINK);
    }

    private static Right parse(String line) {
        var colon = line.indexOf(" : ");
        var parts = line.substring(colon + 3).split("\\|", 3);
        var anything = names(parts[0]);
        var sample = parts.length > 1 ? names(parts[1]) : withStrangers(anything);
        return new Right(line.substring(0, colon).strip(), anything, sample, body(parts.length > 2 ? parts[2] : null));
    }

    private static String body(@Nullable String said) {
        return said == null ? "{}" : said.strip();
    }

    private static Set<String> names(String text) {
        return text.strip().equals("any")
                ? Set.copyOf(ROLES)
                : Set.of(text.strip().split(" +"));
    }

    private static Set<String> withStrangers(Set<String> roles) {
        var names = new HashSet<>(roles);
        var strangers = new ArrayList<>(User.strangers());
        strangers.stream()
                .filter(it -> roles.contains(it.role()))
                .map(User::name)
                .forEach(names::add);
        return names;
    }
}
