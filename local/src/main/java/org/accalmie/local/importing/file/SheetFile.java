package org.accalmie.local.importing.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.accalmie.local.importing.column.Columns;

/** The rows of a file, one after the other: NDJSON, one sheet a line, or CSV. */
public interface SheetFile extends AutoCloseable {
    Pattern JSON_NAME = Pattern.compile(".*\\.(ndjson|jsonl|json)");

    /**
     * Opens a file, which is CSV unless its name or its first character says JSON.
     *
     * @param zone of the times that are written without an offset
     * @throws UnusableFile when it is no such file
     */
    static SheetFile open(Path file, ZoneId zone) throws IOException {
        var lines = TextLines.of(file);
        try {
            return isJson(file, lines) ? new NdjsonSheets(lines) : CsvSheets.of(lines, new Columns(zone));
        } catch (IOException | RuntimeException unusable) {
            lines.close();
            throw unusable;
        }
    }

    /** What was understood of the file as a whole, for a person. */
    String description();

    /** Whether rows may have a source and an external id, by which they are recognised when they are sent again. */
    boolean mayHaveKeys();

    /** The next row; empty at the end. */
    Optional<Row> next() throws IOException;

    @Override
    void close() throws IOException;

    private static boolean isJson(Path file, TextLines lines) throws IOException {
        if (JSON_NAME
                .matcher(file.getFileName().toString().toLowerCase(Locale.ROOT))
                .matches()) {
            return true;
        }
        var first = lines.next();
        first.ifPresent(lines::giveBack);
        return first.map(line -> line.text().stripLeading().startsWith("{")).orElse(false);
    }
}
