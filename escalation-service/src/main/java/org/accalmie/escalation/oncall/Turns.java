package org.accalmie.escalation.oncall;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.accalmie.events.Ranges;

/**
 * Members who take turns, until later turns begin.
 *
 * @param from the day on which the first member's turn begins
 * @param members in their order; one who is named twice has two turns
 * @param at the clock time of the hand-over, in the rota's zone: a turn is a day or a week of clocks, whatever its hours
 */
public record Turns(LocalDate from, List<String> members, Every every, String at) {
    private static final int MOST_MEMBERS = 200;

    public Turns {
        new Ranges()
                .given("from", from)
                .date("from", from)
                .given("members", members)
                .when(members != null && members.isEmpty(), "members", "must name one at least")
                .when(
                        members != null && members.stream().anyMatch(it -> it == null || it.isBlank()),
                        "members",
                        "must be user names")
                .atMost(MOST_MEMBERS, "members", members)
                .given("every", every)
                .given("at", at)
                .clockTime("at", at)
                .require();
        members = List.copyOf(members);
    }

    Instant begin(ZoneId zone) {
        return handover(from, zone);
    }

    /** Whose turn it is; they must have begun. */
    String memberAt(Instant at, ZoneId zone) {
        var turn = ChronoUnit.DAYS.between(from, lastHandoverDay(at, zone)) / every.days();
        return members.get((int) (turn % members.size()));
    }

    /** The hand-overs after that moment, in order, without an end. */
    Stream<Instant> handoversAfter(Instant at, ZoneId zone) {
        var turn = Math.floorDiv(ChronoUnit.DAYS.between(from, lastHandoverDay(at, zone)), every.days());
        return Stream.iterate(Math.max(0, turn), number -> number + 1)
                .map(number -> handover(from.plusDays(number * every.days()), zone))
                .filter(at::isBefore);
    }

    private LocalDate lastHandoverDay(Instant at, ZoneId zone) {
        var today = at.atZone(zone).toLocalDate();
        return handover(today, zone).isAfter(at) ? today.minusDays(1) : today;
    }

    /** One that falls into the hour that is left out is an hour later, one that comes twice is the first. */
    private Instant handover(LocalDate day, ZoneId zone) {
        return day.atTime(LocalTime.parse(at)).atZone(zone).toInstant();
    }
}
