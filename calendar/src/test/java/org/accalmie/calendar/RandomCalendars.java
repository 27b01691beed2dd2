package org.accalmie.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/** Seeded: a seed that fails can be run again. */
final class RandomCalendars {
    private static final List<String> ZONES =
            List.of("Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "America/Havana");
    private static final List<Instant> CLOCK_CHANGES =
            List.of(Instant.parse("2026-03-29T01:00:00Z"), Instant.parse("2026-10-25T01:00:00Z"));
    private static final int MINUTES_OF_DAY = 24 * 60;

    private final Random random;

    RandomCalendars(long seed) {
        random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    BusinessCalendar calendar() {
        if (below(5) == 0) {
            return BusinessCalendar.standard();
        }
        var week = new EnumMap<DayOfWeek, List<Opening>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            week.put(day, below(3) == 0 ? List.of() : openings());
        }
        week.put(DayOfWeek.of(1 + below(7)), List.of(Opening.of("08:00", "24:00")));
        var zone = ZoneId.of(ZONES.get(below(ZONES.size())));
        return new BusinessCalendar(
                "random", zone, week, exceptions(), below(2) == 0 ? Holidays.FRANCE : Holidays.NONE);
    }

    Instant instant() {
        var base = below(2) == 0
                ? CLOCK_CHANGES.get(below(2)).minus(Duration.ofDays(3))
                : Instant.parse("2026-01-01T00:00:00Z").plus(Duration.ofDays(below(365)));
        return base.plusSeconds(below(6 * 24 * 3600));
    }

    Duration time() {
        return Duration.ofSeconds(1 + below(below(2) == 0 ? 4 * 3600 : 200 * 3600));
    }

    private Map<LocalDate, List<Opening>> exceptions() {
        var exceptions = new HashMap<LocalDate, List<Opening>>();
        for (var left = below(8); left > 0; left--) {
            exceptions.put(LocalDate.parse("2026-01-01").plusDays(below(400)), below(2) == 0 ? List.of() : openings());
        }
        return exceptions;
    }

    private List<Opening> openings() {
        var bounds = new TreeSet<Integer>();
        while (bounds.size() < 2 * (1 + below(3)) || bounds.size() % 2 == 1) {
            bounds.add(15 * below(MINUTES_OF_DAY / 15));
        }
        var sorted = new ArrayList<>(bounds);
        var openings = new ArrayList<Opening>();
        for (var i = 0; i < sorted.size(); i += 2) {
            openings.add(new Opening(clock(sorted.get(i)), clock(sorted.get(i + 1))));
        }
        return openings;
    }

    private static LocalTime clock(int minutes) {
        return LocalTime.ofSecondOfDay(minutes * 60L);
    }
}
