package org.accalmie.local.importing.column;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day and a time, with an offset, or without one in the zone. */
record InstantCell(ZoneId zone) implements CellType {
    private static final Pattern LOCAL =
            Pattern.compile(WrittenDate.PATTERN + "[ T]+(\\d{1,2})[:h](\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?");
    private static final Pattern BETWEEN = Pattern.compile("(?<=\\d) +(?=\\d{2}:)");

    @Override
    public Cell read(String cell) {
        try {
            var exact = BETWEEN.matcher(cell).replaceFirst("T");
            return Cell.text(written(OffsetDateTime.parse(exact)));
        } catch (DateTimeException withoutOffset) {
            return Optional.of(LOCAL.matcher(cell))
                    .filter(Matcher::matches)
                    .flatMap(InstantCell::local)
                    .map(local -> inZone(cell, local))
                    .orElseGet(() -> new Cell.Unreadable(
                            "%s is no day and time; write 18/11/2026 10:20, the day first, or 2026-11-18T10:20:00+01:00"
                                    .formatted(cell)));
        }
    }

    private Cell inZone(String cell, LocalDateTime local) {
        var offsets = zone.getRules().getValidOffsets(local);
        return switch (offsets.size()) {
            case 1 -> Cell.text(written(local.atOffset(offsets.getFirst())));
            case 0 ->
                new Cell.Unreadable("%s does not exist in %s, where the clocks went forward".formatted(cell, zone));
            default ->
                new Cell.Unreadable("%s came twice in %s, where the clocks went back; write %s or %s"
                        .formatted(
                                cell,
                                zone,
                                written(local.atOffset(offsets.getFirst())),
                                written(local.atOffset(offsets.getLast()))));
        };
    }

    /** With its seconds, which {@code toString} leaves out where there are none. */
    private static String written(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    private static Optional<LocalDateTime> local(MatchResult match) {
        try {
            var second = match.group(9) == null ? 0 : Integer.parseInt(match.group(9));
            var time = LocalTime.of(Integer.parseInt(match.group(7)), Integer.parseInt(match.group(8)), second);
            return WrittenDate.of(match).map(day -> day.atTime(time));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    @Override
    public String description() {
        return "day and time";
    }

    @Override
    public String examples() {
        return "`2026-11-18T10:20:00+01:00`, `18/11/2026 10:20` (the day first, the time local)";
    }
}
