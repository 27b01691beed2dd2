package org.accalmie.local.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** The sheets of a file, read one after the other: CSV where the name ends so, otherwise JSON, one sheet a line. */
public final class SheetFile {
    private SheetFile() {}

    /** Must be closed. */
    public static Stream<SheetLine> open(Path file) throws IOException {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") ? CsvSheets.open(file) : ndjson(Files.newBufferedReader(file));
    }

    private static Stream<SheetLine> ndjson(BufferedReader reader) {
        var number = new AtomicLong();
        return reader.lines()
                .map(line -> new SheetLine(number.incrementAndGet(), line))
                .filter(sheet -> !sheet.json().isBlank());
    }
}
