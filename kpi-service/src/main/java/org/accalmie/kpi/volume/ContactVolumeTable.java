package org.accalmie.kpi.volume;

import static java.util.stream.Collectors.joining;

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
     * @throws ProblemException 400 naming every line that cannot be read as {@code lines[n]} and every such cell as
     *     {@code lines[n].column}; counted from 1
     */
    static List<ContactVolumeRequest> read(byte[] table, LocalDate lastDay) {
        var lines = SpreadsheetLines.of(table);
        var numbers = lines.numbers();
        var header = numbers.stream().findFirst().flatMap(lines::line);
        if (header.isEmpty()) {
            throw ProblemException.invalid("lines[1]", "must be a header with " + String.join(", ", COLUMNS));
        }
        var read = new ContactVolumeTable(
                header.get().cells().stream().map(String::strip).toList(), lastDay);
        read.checkHeader(header.get().number());
        if (numbers.size() == 1 || numbers.size() > MOST_ROWS + 1) {
            throw ProblemException.invalid("lines", "must be 1 to %d below the header".formatted(MOST_ROWS));
        }
        var rows = numbers.stream()
                .skip(1)
                .flatMap(number -> read.row(number, lines.line(number)).stream())
                .toList();
        if (!read.violations.isEmpty()) {
            throw ProblemException.invalid(read.violations);
        }
        return rows;
    }

    private void checkHeader(int line) {
        header.stream()
                .filter(column -> !COLUMNS.contains(column))
                .forEach(column -> refuse(line, column, "is no column; there are " + String.join(", ", COLUMNS)));
        if (new HashSet<>(header).size() < header.size()) {
            refuse(line, "header", "must not name a column twice");
        }
        List.of("date", "contacts").stream()
                .filter(column -> !header.contains(column))
                .forEach(column -> refuse(line, column, "must be a column"));
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }

    private Optional<ContactVolumeRequest> row(int number, Optional<SpreadsheetLines.Line> line) {
        if (line.isEmpty()) {
            violations.add(
                    new Violation("lines[%d]".formatted(number), "must close each quote, at the end of its cell"));
        }
        return line.flatMap(this::row);
    }

    /** Absent where a cell is wrong, which is a violation then. */
    private Optional<ContactVolumeRequest> row(SpreadsheetLines.Line row) {
        if (row.cells().stream().skip(header.size()).anyMatch(cell -> !cell.isBlank())) {
            violations.add(
                    new Violation("lines[%d]".formatted(row.number()), "must have no more cells than the header"));
        }
        var date = required(row, "date", this::day, "must be a date, such as 2026-11-18, and not in the future");
        var channel = optional(row, "channel", Channel::valueOf, "must be one of " + CHANNELS);
        var team = optional(row, "team", ContactVolumeTable::team, "must have at most 200 characters");
        var contacts = required(row, "contacts", ContactVolumeTable::contacts, "must be from 0 to 1000000000");
        return date.flatMap(day ->
                contacts.map(count -> new ContactVolumeRequest(day, channel.orElse(null), team.orElse(null), count)));
    }

    private <T> Optional<T> required(
            SpreadsheetLines.Line row, String column, Function<String, T> reader, String expected) {
        if (text(row, column).isEmpty()) {
            refuse(row.number(), column, expected);
        }
        return optional(row, column, reader, expected);
    }

    private <T> Optional<T> optional(
            SpreadsheetLines.Line row, String column, Function<String, T> reader, String expected) {
        try {
            return Optional.of(text(row, column))
                    .filter(text -> !text.isEmpty())
                    .map(reader);
        } catch (DateTimeException | IllegalArgumentException wrong) {
            refuse(row.number(), column, expected);
            return Optional.empty();
        }
    }

    private LocalDate day(String text) {
        return only(LocalDate.parse(text), day -> !day.isAfter(lastDay));
    }

    private static String team(String text) {
        return only(text, team -> team.codePointCount(0, team.length()) <= ContactVolumeRequest.LONGEST_TEAM);
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
    private String text(SpreadsheetLines.Line row, String column) {
        int place = header.indexOf(column);
        return place < 0 || place >= row.cells().size()
                ? ""
                : row.cells().get(place).strip();
    }

    private void refuse(int line, String column, String message) {
        violations.add(new Violation("lines[%d].%s".formatted(line, column), message));
    }
}
