package org.accalmie.console.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.accalmie.console.problem.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
    private static final Pattern LISTED_RULE = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|");
    private static final Path INTERFACES = Path.of("../docs/api/README.md");

    static List<String> bundles() {
        return List.of("msg", "advice", "board", "dossier", "draft", "search", "sheet", "team", "work");
    }

    /** A key without a method, or a method without a key in English, fails the build of the bundle. */
    @ParameterizedTest
    @MethodSource("bundles")
    void shouldSayEverythingInBothLanguages(String bundle) throws IOException {
        var english = messages(bundle, "en");
        var french = messages(bundle, "fr");
        assertThat(new TreeSet<>(french.stringPropertyNames())).isEqualTo(new TreeSet<>(english.stringPropertyNames()));
        assertThat(french.values())
                .allSatisfy(text -> assertThat(text.toString()).isNotBlank());
    }

    /** Pages show an escape as it stands in the file. */
    @ParameterizedTest
    @MethodSource("bundles")
    void shouldHaveNoEscapes(String bundle) throws IOException {
        for (var language : List.of("en", "fr")) {
            var file = Path.of("src/main/resources/messages/%s_%s.properties".formatted(bundle, language));
            assertThat(Files.readString(file)).doesNotContain("\\u");
        }
    }

    @Test
    void shouldHaveASentenceForEachRuleOfTheServices() throws IOException {
        var listed = LISTED_RULE.matcher(Files.readString(INTERFACES)).results().map(rule -> rule.group(1));
        assertThat(listed.toList())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(Rule.named(rule)).as(rule).isPresent());
    }

    private static Properties messages(String bundle, String language) throws IOException {
        var messages = new Properties();
        var file = "/messages/%s_%s.properties".formatted(bundle, language);
        try (var text = new InputStreamReader(MessagesTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            messages.load(text);
        }
        return messages;
    }
}
