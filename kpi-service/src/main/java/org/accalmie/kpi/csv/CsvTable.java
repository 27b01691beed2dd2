package org.accalmie.kpi.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table as RFC 4180 writes it. Numbers are plain, nothing is an empty cell, and what a spreadsheet would take for a
 * formula has an apostrophe in front, be it in one where semicolons, tabs and the ends of lines part the cells.
 */
public final class CsvTable {
    /** Also in their full widths, and behind blanks and marks that nobody sees. */
    private static final Pattern FORMULA =
            Pattern.compile("[\\p{Z}\\p{Cc}\\p{Cf}]*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private static final Pattern BEFORE_FORMULA =
            Pattern.compile("[;\\t\\r\\n](?=[\\p{Z}\\p{Cc}\\p{Cf}]*[=+\\-@＝＋－＠])");

    private static final QuoteStrategy QUOTED_WHERE_OTHERS_PART_CELLS = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int field, String value) {
            return value.indexOf(';') >= 0 || value.indexOf('\t') >= 0;
        }
    };

    private final StringWriter text = new StringWriter();
    private final CsvWriter csv =
            CsvWriter.builder().quoteStrategy(QUOTED_WHERE_OTHERS_PART_CELLS).build(text);

    public CsvTable(List<String> header) {
        csv.writeRecord(header);
    }

    public void add(@Nullable Object... cells) {
        var line = csv.writeRecord();
        for (var cell : cells) {
            line.writeField(plain(cell));
        }
        line.endRecord();
    }

    @Override
    public String toString() {
        try {
            csv.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String plain(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            default -> harmless(cell.toString());
        };
    }

    private static String harmless(String text) {
        var parts = BEFORE_FORMULA.matcher(text).replaceAll("$0'");
        return FORMULA.matcher(text).matches() ? "'" + parts : parts;
    }
}
