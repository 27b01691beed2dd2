package org.accalmie.console.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.accalmie.console.upstream.Complaint.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComplaintTest {
    /** What a sheet or a command goes through on its way in. */
    static final List<String> DOORS = List.of(
            "events/src/main/java/org/accalmie/events",
            "web/src/main/java/org/accalmie/web/json",
            "web/src/main/java/org/accalmie/web/dossier",
            "incident-service/src/main/java/org/accalmie/incident/sheet",
            "incident-service/src/main/java/org/accalmie/incident/revision",
            "incident-service/src/main/java/org/accalmie/incident/draft",
            "escalation-service/src/main/java/org/accalmie/escalation/command",
            "escalation-service/src/main/java/org/accalmie/escalation/handling");

    private static final Pattern SAID = Pattern.compile("\"((?:must|is) [^\"\\n]*[^\"\\s]) ?\"");
    private static final Pattern PLACE = Pattern.compile("%d");

    /** A new sentence of a service fails here until the console can say it in both languages. */
    @ParameterizedTest
    @FieldSource("DOORS")
    void shouldKnowWhateverTheServicesSayOfAValue(String door) {
        assertThat(sentences(Path.of("..").resolve(door)))
                .allSatisfy(said ->
                        assertThat(Complaint.of(said).isKnown()).as(said).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "length must be between 0 and 4000, LONGEST, 4000",
        "size must be between 2 and 3, LENGTH, 2–3",
        "must be greater than 0, MORE_THAN, 0",
        "must be greater than or equal to 1, LEAST, 1",
        "must be less than or equal to 5, MOST, 5",
        "must be a whole number between -2147483648 and 2147483647, NUMBER, ''",
        "'numeric value out of bounds (<12 digits>.<2 digits> expected)', MONEY, ''",
        "must be one of the teams, TEAM, ''",
        "'must be one of MILD, MODERATE', ONE_OF, ''",
        "is needed for ACCOUNT_CREDIT, MISSING, ''",
        "something that was never said, OTHER, ''"
    })
    void shouldTellKindAndFigure(String said, Kind kind, String limit) {
        assertThat(Complaint.of(said)).isEqualTo(new Complaint(kind, limit, said));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "must be an instant with an offset, such as 2026-03-04T10:15:30+01:00",
                "must be an ISO 8601 duration, such as PT30M",
                "must be a number of at most 40 digits",
                "must be of another type",
                "Agents may correct their incidents for seven days."
            })
    void shouldKnowWhatIsPutTogether(String said) {
        assertThat(Complaint.of(said).isKnown()).isTrue();
    }

    @Test
    void shouldFindSentencesToKnow() {
        assertThat(DOORS.stream().flatMap(door -> sentences(Path.of("..").resolve(door)).stream()))
                .hasSizeGreaterThan(25);
    }

    private static List<String> sentences(Path door) {
        try (var sources = Files.walk(door)) {
            return sources.filter(each -> each.toString().endsWith(".java"))
                    .flatMap(ComplaintTest::said)
                    .distinct()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What only begins a sentence is put together of those above. */
    private static Stream<String> said(Path source) {
        try {
            return SAID.matcher(Files.readString(source))
                    .results()
                    .map(each -> PLACE.matcher(each.group(1)).replaceAll("2"))
                    .filter(each -> !each.equals("must be"))
                    .map(each ->
                            each.endsWith("equal to") ? each + " 1" : each.endsWith("needed for") ? each + " X" : each)
                    .map(each -> each.endsWith("at most") ? each + " 40 digits" : each);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
