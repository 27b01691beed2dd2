package org.accalmie.local.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.accalmie.local.importing.file.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryTest {
    private static final LineAnswer RECORDED = new LineAnswer(201, "RECORDED", null);
    private static final LineAnswer REVISED = new LineAnswer(200, "REVISED", null);
    private static final LineAnswer UNCHANGED = new LineAnswer(200, "UNCHANGED", null);

    @TempDir
    Path folder;

    private Summary summary;

    @BeforeEach
    void begin() {
        summary = new Summary(folder.resolve("refused.txt"));
    }

    @AfterEach
    void end() throws IOException {
        summary.close();
    }

    @Test
    void shouldAccountForEveryRow() throws IOException {
        // when
        summary.count(keyed(2), RECORDED);
        summary.count(keyed(3), REVISED);
        summary.count(keyed(4), UNCHANGED);
        summary.count(new Row.Broken(5, "note is left open"));

        // then
        assertThat(summary.text())
                .isEqualTo("line 5: note is left open\n"
                        + "4 in all: 1 recorded, 1 corrected, 1 recorded before, 1 refused");
        assertThat(summary.isComplete()).isFalse();
        assertThat(summary.isRepeatable()).isTrue();
    }

    @Test
    void shouldNotTakeAnEmptyFileForASuccess() {
        assertThat(summary.isComplete()).isFalse();
        summary.count(new Row.Empty(2));
        assertThat(summary.isComplete()).isFalse();
    }

    @Test
    void shouldAccountForEmptyRowsWithoutTakingThemForFaults() throws IOException {
        // when
        summary.count(keyed(2), RECORDED);
        summary.count(new Row.Empty(3));

        // then
        assertThat(summary.text()).isEqualTo("2 in all: 1 recorded, 0 recorded before, 0 refused, 1 empty");
        assertThat(summary.isComplete()).isTrue();
    }

    @Test
    void shouldTellAllThatIsWrongWithARowOnce() throws IOException {
        // given
        var row = new Row.Sheet(
                7, "{}", true, List.of(new Row.Fault("contact.startedAt", "x is no day"), new Row.Fault("anger", "?")));

        // when
        summary.count(row, refused(400, "contact.startedAt", "anger", Row.SPOILT, "reason"));

        // then
        assertThat(summary.text())
                .startsWith("line 7:\n  contact.startedAt x is no day\n  anger ?\n  reason is wrong\n");
    }

    @Test
    void shouldNotTellWhatIsMissingBecauseNothingOfItCanBeRead() throws IOException {
        // when
        summary.count(
                new Row.Sheet(7, "{}", true, List.of(new Row.Fault("contact.startedAt", "x is no day"))),
                refused(400, "contact"));

        // then
        assertThat(summary.text()).startsWith("line 7: contact.startedAt x is no day\n");
    }

    @Test
    void shouldNotTellWhatIsWrongWithinWhatWasLeftOut() throws IOException {
        // when
        summary.count(
                new Row.Sheet(7, "{}", true, List.of(new Row.Fault("commitments[0]", "is empty"))),
                refused(400, "commitments[0].action", Row.SPOILT));

        // then
        assertThat(summary.text()).startsWith("line 7: commitments[0] is empty\n");
    }

    @Test
    void shouldSayWhatCorrectsAndWhatIsRecordedTwice() throws IOException {
        // when
        summary.count(keyed(2), refused(409));
        summary.count(new Row.Sheet(3, "{}", false, List.of()), RECORDED);

        // then
        assertThat(summary.isRepeatable()).isFalse();
        assertThat(summary.text()).isEqualTo("""
                line 2: It says so.
                Recorded already, and saying something else now: 1; ./accalmie import --correct corrects them
                Without source and externalId, so that a second run records them again: 1
                2 in all: 1 recorded, 0 recorded before, 1 refused""");
    }

    @Test
    void shouldKeepManyRefusalsInAFile() throws IOException {
        // when
        for (var line = 2; line < 32; line++) {
            summary.count(keyed(line), refused(400, "anger"));
        }
        summary.close();

        // then
        assertThat(summary.text())
                .contains("line 21: ")
                .doesNotContain("line 22: ")
                .contains("All 30 refused rows: ");
        assertThat(Files.readAllLines(folder.resolve("refused.txt"))).hasSize(30);
    }

    private static Row.Sheet keyed(long line) {
        return new Row.Sheet(line, "{}", true, List.of());
    }

    private static LineAnswer refused(int status, String... fields) {
        var violations = Arrays.stream(fields)
                .map(field -> new LineAnswer.Violation(field, "is wrong"))
                .toList();
        return new LineAnswer(status, null, new LineAnswer.Problem("It says so.", violations));
    }
}
