package org.accalmie.local.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** The sheets of a file, read one after the other: CSV where the name ends so, otherwise JSON, one sheet a line. */
public final class SheetFile {
    private SheetFile() {}

    /** Must be closed. An {@link java.io.UncheckedIOException} names the line at which a file is not UTF-8. */
    public static Stream<SheetLine> open(Path file) throws IOException {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") ? CsvSheets.open(file) : ndjson(new BufferedReader(Utf8Reader.of(file)));
    }

    private static Stream<SheetLine> ndjson(BufferedReader reader) {
        var number = new AtomicLong();
        return reader.lines()
                .map(line -> new SheetLine(number.incrementAndGet(), line))
                .filter(sheet -> !sheet.json().isBlank())
                .onClose(() -> close(reader));
    }

    private static void close(BufferedReader reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
