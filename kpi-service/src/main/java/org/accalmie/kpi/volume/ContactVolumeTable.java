package org.accalmie.kpi.volume;

import static java.util.stream.Collectors.joining;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.accalmie.events.sheet.Channel;
import org.accalmie.web.ProblemException;
import org.accalmie.web.Violation;

/** Reads volumes as a spreadsheet writes them: a header, then a row each, parted by commas or semicolons. */
final class ContactVolumeTable {
    private static final List<String> COLUMNS = List.of("date", "channel", "team", "contacts");
    private static final String CHANNELS =
            Arrays.stream(Channel.values()).map(Channel::name).collect(joining(", "));
    private static final int MOST_ROWS = 10_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final List<String> header;
    private final LocalDate lastDay;
    private final List<Violation> violations = new ArrayList<>();

    private ContactVolumeTable(List<String> header, LocalDate lastDay) {
        this.header = header;
        this.lastDay = lastDay;
    }

    /**
     * @param lastDay that may be reported
     * @return at least one row, at most 10,000
     * @throws ProblemException 400 naming every cell that cannot be read as {@code lines[n].column}; the header is line 1
     */
    static List<ContactVolumeRequest> read(String text, LocalDate lastDay) {
        var records = records(text);
        if (records.isEmpty()) {
            throw ProblemException.invalid("lines[1]", "must be a header with " + String.join(", ", COLUMNS));
        }
        var table = new ContactVolumeTable(records.getFirst().getFields(), lastDay);
        table.checkHeader();
        if (records.size() == 1 || records.size() > MOST_ROWS + 1) {
            throw ProblemException.invalid("lines", "must be 1 to %d below the header".formatted(MOST_ROWS));
        }
        var rows = records.stream()
                .skip(1)
                .map(table::row)
                .flatMap(Optional::stream)
                .toList();
        if (!table.violations.isEmpty()) {
            throw ProblemException.invalid(table.violations);
        }
        return rows;
    }

    private static List<CsvRecord> records(String text) {
        var plain = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        var firstLine = plain.lines().findFirst().orElse("");
        var reader = CsvReader.builder().fieldSeparator(firstLine.contains(";") ? ';' : ',');
        try (var csv = reader.ofCsvRecord(plain)) {
            return csv.stream().toList();
        } catch (CsvParseException | IOException unreadable) {
            throw ProblemException.invalid("lines", "must be CSV: a quote may be left open");
        }
    }

    private void checkHeader() {
        header.stream()
                .filter(column -> !COLUMNS.contains(column))
                .forEach(column -> refuse(1, column, "is no column; there are " + String.join(", ", COLUMNS)));
        if (new HashSet<>(header).size() < header.size()) {
            refuse(1, "header", "must not name a column twice");
        }
        List.of("date", "contacts").stream()
                .filter(column -> !header.contains(column))
                .forEach(column -> refuse(1, column, "must be a column"));
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }

    /** Absent where a cell is wrong, which is a violation then. */
    private Optional<ContactVolumeRequest> row(CsvRecord row) {
        var date = required(row, "date", this::day, "must be a date, such as 2026-11-18, and not in the future");
        var channel = optional(row, "channel", Channel::valueOf, "must be one of " + CHANNELS);
        var team = optional(row, "team", ContactVolumeTable::team, "must have at most 200 characters");
        var contacts = required(row, "contacts", ContactVolumeTable::contacts, "must be from 0 to 1000000000");
        return date.flatMap(day ->
                contacts.map(count -> new ContactVolumeRequest(day, channel.orElse(null), team.orElse(null), count)));
    }

    private <T> Optional<T> required(CsvRecord row, String column, Function<String, T> reader, String expected) {
        if (text(row, column).isEmpty()) {
            refuse(row.getStartingLineNumber(), column, expected);
        }
        return optional(row, column, reader, expected);
    }

    private <T> Optional<T> optional(CsvRecord row, String column, Function<String, T> reader, String expected) {
        try {
            return Optional.of(text(row, column))
                    .filter(text -> !text.isEmpty())
                    .map(reader);
        } catch (DateTimeException | IllegalArgumentException wrong) {
            refuse(row.getStartingLineNumber(), column, expected);
            return Optional.empty();
        }
    }

    private LocalDate day(String text) {
        return only(LocalDate.parse(text), day -> !day.isAfter(lastDay));
    }

    private static String team(String text) {
        return only(text, team -> team.length() <= ContactVolumeRequest.LONGEST_TEAM);
    }

    private static Long contacts(String text) {
        return only(Long.valueOf(text), count -> count >= 0 && count <= ContactVolumeRequest.MOST_CONTACTS);
    }

    private static <T> T only(T value, Predicate<T> possible) {
        if (!possible.test(value)) {
            throw new IllegalArgumentException("out of range");
        }
        return value;
    }

    /** Empty where the row is shorter than the header or has no such column. */
    private String text(CsvRecord row, String column) {
        int place = header.indexOf(column);
        return place < 0 || place >= row.getFieldCount()
                ? ""
                : row.getField(place).strip();
    }

    private void refuse(long line, String column, String message) {
        violations.add(new Violation("lines[%d].%s".formatted(line, column), message));
    }
}
