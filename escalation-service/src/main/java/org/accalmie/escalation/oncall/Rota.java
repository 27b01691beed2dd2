package org.accalmie.escalation.oncall;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accalmie.events.Ranges;
import org.jspecify.annotations.Nullable;

/**
 * Who of a team is on call when.
 *
 * @param turns those that began last are the ones that count
 */
public record Rota(
        String name, String team, ZoneId zone, List<Turns> turns, List<Replacement> overrides, List<Absence> absences) {
    /** Turns, overrides and absences of each. */
    public static final int MOST = 366;

    public Rota {
        turns = Objects.requireNonNullElse(turns, List.of());
        overrides = Objects.requireNonNullElse(overrides, List.of());
        absences = Objects.requireNonNullElse(absences, List.of());
        new Ranges()
                .given("name", name)
                .given("team", team)
                .given("zone", zone)
                .when(turns.stream().anyMatch(Objects::isNull), "turns", "must hold turns only")
                .when(overrides.stream().anyMatch(Objects::isNull), "overrides", "must hold overrides only")
                .when(absences.stream().anyMatch(Objects::isNull), "absences", "must hold absences only")
                .atMost(MOST, "turns", turns)
                .atMost(MOST, "overrides", overrides)
                .atMost(MOST, "absences", absences)
                .require();
        turns = List.copyOf(turns);
        overrides = List.copyOf(overrides);
        absences = List.copyOf(absences);
    }

    /** Who is on call then. */
    public OnCall at(Instant at) {
        var turn = turnsAt(at).map(turns -> turns.memberAt(at, zone)).orElse(null);
        var replacement = overrides.reversed().stream()
                .filter(override -> override.covers(at))
                .map(Replacement::member)
                .findFirst();
        var wanted = replacement.orElse(turn);
        if (wanted == null) {
            return new OnCall(null, OnCall.Cause.NO_TURN, null);
        }
        var present = present(wanted, at);
        if (present == null) {
            return new OnCall(null, OnCall.Cause.ABSENT, wanted);
        }
        if (!present.equals(wanted)) {
            return new OnCall(present, OnCall.Cause.SUBSTITUTE, wanted);
        }
        return replacement.isPresent()
                ? new OnCall(wanted, OnCall.Cause.OVERRIDE, wanted.equals(turn) ? null : turn)
                : new OnCall(wanted, OnCall.Cause.TURN, null);
    }

    /** When somebody else may be on call, for the first time after that moment; empty where it stays as it is. */
    public Optional<Instant> nextChange(Instant at) {
        return Optional.ofNullable(changes(at, at.plus(Duration.ofDays(366))).higher(at));
    }

    /** The times in which nobody is on call. */
    public List<Gap> gaps(Instant from, Instant to) {
        var gaps = new ArrayList<Gap>();
        for (Instant begin = from; begin != null && begin.isBefore(to); ) {
            var next = changes(begin, to).higher(begin);
            var end = next == null || next.isAfter(to) ? to : next;
            var onCall = at(begin);
            if (onCall.member() == null) {
                add(gaps, new Gap(name, begin, end, onCall.because()));
            }
            begin = end;
        }
        return List.copyOf(gaps);
    }

    private static void add(List<Gap> gaps, Gap gap) {
        var last = gaps.isEmpty() ? null : gaps.getLast();
        if (last != null && last.to().equals(gap.from()) && last.because() == gap.because()) {
            gaps.removeLast();
            gaps.add(new Gap(gap.rota(), last.from(), gap.to(), gap.because()));
        } else {
            gaps.add(gap);
        }
    }

    /** Follows the substitutes; a circle of them is nobody. */
    private @Nullable String present(String wanted, Instant at) {
        var away = new HashSet<String>();
        @Nullable String candidate = wanted;
        while (candidate != null && away.add(candidate)) {
            var somebody = candidate;
            var absence =
                    absences.stream().filter(each -> each.covers(somebody, at)).findFirst();
            if (absence.isEmpty()) {
                return somebody;
            }
            candidate = absence.get().substitute();
        }
        return null;
    }

    private Optional<Turns> turnsAt(Instant at) {
        return turns.stream()
                .filter(each -> !each.begin(zone).isAfter(at))
                .max(Comparator.comparing(each -> each.begin(zone)));
    }

    private TreeSet<Instant> changes(Instant after, Instant until) {
        var handovers = turnsAt(after).stream()
                .flatMap(each -> each.handoversAfter(after, zone).limit(1));
        var begins = turns.stream().map(each -> each.begin(zone));
        var replaced = overrides.stream().flatMap(each -> Stream.of(each.from(), each.to()));
        var away = absences.stream().flatMap(each -> Stream.of(each.from(), each.to()));
        return Stream.of(handovers, begins, replaced, away)
                .flatMap(each -> each)
                .filter(each -> each.isAfter(after) && !each.isAfter(until))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
