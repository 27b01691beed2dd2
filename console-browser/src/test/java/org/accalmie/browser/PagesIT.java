package org.accalmie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each page for each role, in both languages, in light and dark and on a phone. */
@InBrowser
class PagesIT {
    private static final List<String> LANGUAGES = List.of("en", "fr");

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("visits")
    void shouldBeWholeReadableAndSilent(String role, String language) {
        // given
        var faults = new ArrayList<String>();
        var refused = new HashSet<Integer>();
        try (var visitor = Visitor.of(role, language)) {
            for (var place : Places.all()) {
                // when
                visitor.on(Screen.LIGHT);
                var status = visitor.open(place.path()).status();

                // then
                if (place.roles().contains(role) && status != 200) {
                    faults.add("%s %s answered %d".formatted(role, place, status));
                }
                assertThat(visitor.page().getAttribute("html", "lang")).isEqualTo(language);
                // one refusal looks like another
                if (status == 200 || refused.add(status)) {
                    look(visitor, role + " " + place, faults);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void signInAndSignedOutShouldBeWholeReadableAndSilent() {
        for (var language : LANGUAGES) {
            var faults = new ArrayList<String>();
            try (var visitor = Visitor.stranger(language)) {
                visitor.open("/board");
                look(visitor, "sign-in " + language, faults);
                visitor.open("/signed-out");
                look(visitor, "signed-out " + language, faults);
            }
            assertThat(faults).isEmpty();
        }
    }

    private static void look(Visitor visitor, String where, List<String> faults) {
        for (var screen : Screen.values()) {
            var page = visitor.on(screen).page();
            var barriers = screen == Screen.DARK ? Judge.barriersOfColours(page) : Judge.barriers(page);
            Stream.of(barriers, Judge.cutOff(page), visitor.complaints())
                    .flatMap(List::stream)
                    .forEach(fault -> faults.add("%s %s: %s".formatted(where, screen, fault)));
        }
    }

    private static Stream<Arguments> visits() {
        return Places.roles().stream()
                .sorted()
                .flatMap(role -> LANGUAGES.stream().map(language -> Arguments.of(role, language)));
    }
}
