package org.accalmie.local.importing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.accalmie.local.importing.file.Row;
import org.jspecify.annotations.Nullable;

/** What became of a file; refused rows beyond the first few are written to a file of their own. */
public final class Summary implements AutoCloseable {
    private static final int SHOWN = 20;

    private final List<String> first = new ArrayList<>();
    private final Path refusals;
    private @Nullable BufferedWriter writer;
    private long recorded;
    private long recordedWithoutKey;
    private long revised;
    private long known;
    private long refused;
    private long conflicts;
    private long empty;

    public Summary(Path refusals) {
        this.refusals = refusals;
    }

    void count(Row.Broken row) throws IOException {
        refuse(Refusal.of(row));
    }

    void count(Row.Empty row) {
        empty++;
    }

    void count(Row.Sheet row, LineAnswer answer) throws IOException {
        if (answer.isRecorded()) {
            recorded++;
            recordedWithoutKey += row.hasKey() ? 0 : 1;
        } else if (answer.isRevised()) {
            revised++;
        } else if (answer.isKnown()) {
            known++;
        } else {
            conflicts += answer.isConflict() ? 1 : 0;
            refuse(Refusal.of(row, answer));
        }
    }

    private void refuse(String refusal) throws IOException {
        refused++;
        if (first.size() < SHOWN) {
            first.add(refusal);
            return;
        }
        if (writer == null) {
            writer = Files.newBufferedWriter(refusals);
            for (var earlier : first) {
                write(writer, earlier);
            }
        }
        write(writer, refusal);
    }

    private static void write(BufferedWriter writer, String line) throws IOException {
        writer.write(line);
        writer.newLine();
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
    }

    public long rows() {
        return recorded + revised + known + refused + empty;
    }

    /** Whether there was something, and all of it is recorded. */
    public boolean isComplete() {
        return refused == 0 && rows() > empty;
    }

    /** Whether the file may be sent again without recording anything twice. */
    public boolean isRepeatable() {
        return recordedWithoutKey == 0;
    }

    /** Several lines, for a person. */
    public String text() {
        var text = new StringBuilder();
        first.forEach(refusal -> text.append(refusal).append('\n'));
        if (refused > first.size()) {
            text.append("All %d refused rows: %s%n".formatted(refused, refusals));
        }
        if (conflicts > 0) {
            text.append(
                    "Recorded already, and saying something else now: %d; ./accalmie import --correct corrects them%n"
                            .formatted(conflicts));
        }
        if (!isRepeatable()) {
            text.append("Without source and externalId, so that a second run records them again: %d%n"
                    .formatted(recordedWithoutKey));
        }
        return text.append(figures()).toString();
    }

    private String figures() {
        return "%d in all: %d recorded, %s%d recorded before, %d refused%s"
                .formatted(
                        rows(),
                        recorded,
                        revised == 0 ? "" : revised + " corrected, ",
                        known,
                        refused,
                        empty == 0 ? "" : ", " + empty + " empty");
    }
}
