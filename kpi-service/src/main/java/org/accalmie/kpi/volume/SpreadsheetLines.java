package org.accalmie.kpi.volume;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.accalmie.web.ProblemException;

/**
 * The lines of a table as spreadsheets write it: UTF-8, or UTF-16 with its byte order mark; cells parted by commas or
 * semicolons, or by what a first line {@code sep=} names. A cell has no line break.
 */
record SpreadsheetLines(List<String> lines, int first, char separator) {
    private static final Pattern NAMED_SEPARATOR = Pattern.compile("(?i)\"?sep=(.)\"?\\s*");
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    /** @throws ProblemException 400 where the bytes are no text */
    static SpreadsheetLines of(byte[] table) {
        var lines = text(table).lines().toList();
        var start = lines.isEmpty() ? "" : lines.getFirst();
        var named = NAMED_SEPARATOR.matcher(start);
        return named.matches()
                ? new SpreadsheetLines(lines, 1, named.group(1).charAt(0))
                : new SpreadsheetLines(lines, 0, start.contains(";") ? ';' : ',');
    }

    /** @param number counted from 1, that of a first line {@code sep=} included */
    record Line(int number, List<String> cells) {}

    /** Those in which something stands, the header first. */
    List<Integer> numbers() {
        return IntStream.range(first, lines.size())
                .filter(place -> !lines.get(place).isBlank())
                .mapToObj(place -> place + 1)
                .toList();
    }

    /** Empty where a quote is left open, or something follows one. */
    Optional<Line> line(int number) {
        var reader = CsvReader.builder().fieldSeparator(separator).allowUnclosedQuote(false);
        try (var csv = reader.ofCsvRecord(lines.get(number - 1))) {
            return csv.stream().findFirst().map(row -> new Line(number, row.getFields()));
        } catch (CsvParseException | IOException broken) {
            return Optional.empty();
        }
    }

    private static String text(byte[] table) {
        var wide = table.length > 1
                && (table[0] == (byte) 0xFF && table[1] == (byte) 0xFE
                        || table[0] == (byte) 0xFE && table[1] == (byte) 0xFF);
        try {
            var text = (wide ? UTF_16 : UTF_8)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(table))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw ProblemException.invalid("lines", "must be UTF-8, or UTF-16 with its byte order mark");
        }
    }
}
