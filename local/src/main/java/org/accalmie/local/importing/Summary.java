package org.accalmie.local.importing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a file; refused lines beyond the first few are written to a file of their own. */
public final class Summary implements AutoCloseable {
    private static final int SHOWN = 20;

    private final List<String> first = new ArrayList<>();
    private final Path refusals;
    private @Nullable BufferedWriter writer;
    private long recorded;
    private long known;
    private long refused;

    public Summary(Path refusals) {
        this.refusals = refusals;
    }

    void count(long line, LineAnswer answer) throws IOException {
        if (answer.isRecorded()) {
            recorded++;
        } else if (answer.isKnown()) {
            known++;
        } else {
            refuse("line %d: %s".formatted(line, answer.reason()));
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

    public long lines() {
        return recorded + known + refused;
    }

    public boolean isComplete() {
        return refused == 0;
    }

    /** Several lines, for a person. */
    public String text() {
        var text = new StringBuilder();
        first.forEach(refusal -> text.append(refusal).append('\n'));
        if (refused > first.size()) {
            text.append("All %d refused lines: %s%n".formatted(refused, refusals));
        }
        return text.append("%d recorded, %d recorded before, %d refused".formatted(recorded, known, refused))
                .toString();
    }
}
