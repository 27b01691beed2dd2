package org.accalmie.local.importing.column;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.regex.Pattern;

/** How long something took. */
record DurationCell() implements CellType {
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):([0-5]\\d):([0-5]\\d)");

    @Override
    public Cell read(String cell) {
        var clock = CLOCK.matcher(cell);
        if (clock.matches()) {
            return Cell.text(Duration.ofHours(Long.parseLong(clock.group(1)))
                    .plusMinutes(Long.parseLong(clock.group(2)))
                    .plusSeconds(Long.parseLong(clock.group(3)))
                    .toString());
        }
        try {
            return Cell.text(Duration.parse(cell).toString());
        } catch (DateTimeException other) {
            return new Cell.Unreadable(
                    "%s is no duration; write 0:08:30 (hours, minutes, seconds) or PT8M30S".formatted(cell));
        }
    }

    @Override
    public String description() {
        return "duration";
    }

    @Override
    public String examples() {
        return "`PT8M30S`, `0:08:30` (hours, minutes, seconds)";
    }
}
