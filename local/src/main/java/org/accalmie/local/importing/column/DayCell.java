package org.accalmie.local.importing.column;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day; spreadsheets write midnight behind it at times. */
record DayCell() implements CellType {
    private static final Pattern WRITTEN = Pattern.compile(WrittenDate.PATTERN + "(?:[ T]0?0:00(?::00)?)?");

    @Override
    public Cell read(String cell) {
        return Optional.of(WRITTEN.matcher(cell))
                .filter(Matcher::matches)
                .flatMap(WrittenDate::of)
                .map(day -> Cell.text(day.toString()))
                .orElseGet(() -> new Cell.Unreadable(
                        "%s is no day; write 10/03/2025, the day first, or 2025-03-10".formatted(cell)));
    }

    @Override
    public String description() {
        return "day";
    }

    @Override
    public String examples() {
        return "`2025-03-10`, `10/03/2025` (the day first)";
    }
}
