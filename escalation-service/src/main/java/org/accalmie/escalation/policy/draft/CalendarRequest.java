package org.accalmie.escalation.policy.draft;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.accalmie.calendar.Holidays;
import org.accalmie.calendar.Opening;
import org.accalmie.escalation.policy.ItemFaults;
import org.accalmie.escalation.team.CalendarDefinition;
import org.accalmie.events.Ranges;
import org.jspecify.annotations.Nullable;

/** A calendar as it is sent, so that each fault of it is found and has its place: day, number of the period, field. */
record CalendarRequest(
        @Nullable String name,
        @Nullable ZoneId zone,
        @Nullable Map<DayOfWeek, @Nullable List<@Nullable PeriodRequest>> week,
        @Nullable Map<LocalDate, @Nullable List<@Nullable PeriodRequest>> exceptions,
        @Nullable String holidays) {
    private static final int MAX_EXCEPTIONS = 2_000;

    /** A period of work; {@code 24:00} ends the day. */
    record PeriodRequest(@Nullable String from, @Nullable String to) {
        private Ranges ranges() {
            return new Ranges()
                    .given("from", from)
                    .given("to", to)
                    .clockTime("from", from)
                    .closingTime("to", to);
        }

        /** Null where it is none. */
        private @Nullable Opening opening() {
            if (!ranges().faults().isEmpty()) {
                return null;
            }
            try {
                return Opening.of(Objects.requireNonNull(from), Objects.requireNonNull(to));
            } catch (IllegalArgumentException backwards) {
                return null;
            }
        }

        private CalendarDefinition.Period period() {
            return new CalendarDefinition.Period(Objects.requireNonNull(from), Objects.requireNonNull(to));
        }
    }

    void check(String at, ItemFaults faults) {
        faults.name(at + ".name", name)
                .given(at + ".zone", zone)
                .zone(at + ".zone", zone)
                .when(
                        week == null
                                || week.values().stream().noneMatch(periods -> periods != null && !periods.isEmpty()),
                        at + ".week",
                        "must be open at some time")
                .when(
                        exceptions != null && exceptions.size() > MAX_EXCEPTIONS,
                        at + ".exceptions",
                        "must hold at most %,d days".formatted(MAX_EXCEPTIONS))
                .when(holidays != null && !Holidays.areKnown(holidays), at + ".holidays", Holidays.RULE);
        check(at + ".week.", week, faults);
        check(at + ".exceptions.", exceptions, faults);
    }

    private static void check(
            String at, @Nullable Map<?, @Nullable List<@Nullable PeriodRequest>> days, ItemFaults faults) {
        if (days != null) {
            days.forEach((day, periods) -> {
                if (periods != null) {
                    check(at + day, periods, faults);
                }
            });
        }
    }

    private static void check(String at, List<@Nullable PeriodRequest> periods, ItemFaults faults) {
        var openings = new ArrayList<Opening>();
        for (var i = 0; i < periods.size(); i++) {
            var period = periods.get(i);
            if (period == null) {
                continue;
            }
            var place = at + "[" + i + "].";
            var broken = period.ranges().faults();
            broken.forEach(fault -> faults.when(true, place + fault.field(), fault.message()));
            var opening = period.opening();
            if (opening == null) {
                faults.when(broken.isEmpty(), place + "to", "must be after from");
            } else {
                openings.add(opening);
            }
        }
        faults.when(overlap(openings), at, "must not overlap");
    }

    private static boolean overlap(List<Opening> openings) {
        openings.sort(Comparator.comparing(Opening::from));
        for (var i = 1; i < openings.size(); i++) {
            if (openings.get(i - 1).overlaps(openings.get(i))) {
                return true;
            }
        }
        return false;
    }

    CalendarDefinition definition() {
        return new CalendarDefinition(
                Objects.requireNonNull(name),
                Objects.requireNonNull(zone),
                periods(week),
                periods(exceptions),
                Objects.requireNonNullElse(holidays, Holidays.FRANCE.code()));
    }

    private static <K> Map<K, List<CalendarDefinition.Period>> periods(
            @Nullable Map<K, @Nullable List<@Nullable PeriodRequest>> days) {
        return days == null
                ? Map.of()
                : days.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, day -> periods(day.getValue())));
    }

    private static List<CalendarDefinition.Period> periods(@Nullable List<@Nullable PeriodRequest> day) {
        return Objects.requireNonNull(day).stream()
                .map(Objects::requireNonNull)
                .map(PeriodRequest::period)
                .toList();
    }
}
