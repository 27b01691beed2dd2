package org.accalmie.escalation.takeup;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.accalmie.calendar.Allowance;
import org.accalmie.calendar.BusinessCalendar;
import org.accalmie.events.escalation.vocabulary.TakeUpClass;
import org.accalmie.events.escalation.vocabulary.Urgency;

/**
 * When things fall due.
 *
 * @param calendarOf the calendar of a team
 */
public record Clocks(Ladder ladder, Function<String, BusinessCalendar> calendarOf) {
    /** A rung that rings at the deadline rings there, even where that is a closing. */
    private static final Allowance NOTHING = Allowance.of(Duration.ZERO);

    /** A day of the calendar may have 23 hours, or 25. */
    private static final Allowance EVERY_24_HOURS = Allowance.of(Duration.ofHours(24));

    /** The earliest deadline of all classes that apply; the first of them names the class where several agree. */
    public TakeUpDeadline takeUp(Urgency urgency, boolean vip, String team, Instant sentAt) {
        return classesOf(urgency, vip).stream()
                .map(each -> new TakeUpDeadline(
                        each, add(each, team, sentAt, ladder.of(each).allowance())))
                .min(Comparator.comparing(TakeUpDeadline::acknowledgeBy))
                .orElseThrow();
    }

    /** The first rung of a run that begins then: one that would have warned before the beginning is skipped. */
    public NextRung first(TakeUpClass takeUpClass, String team, Instant deadline, Instant begins) {
        var number = 1;
        var at = rung(takeUpClass, team, number, deadline);
        while (at.isBefore(begins)) {
            number++;
            at = rung(takeUpClass, team, number, at);
        }
        return new NextRung(number, at);
    }

    /** When the rung of that number rings, counted from the step before. */
    public Instant rung(TakeUpClass takeUpClass, String team, int number, Instant before) {
        var steps = ladder.of(takeUpClass);
        var everyDay = takeUpClass == TakeUpClass.IMMEDIATE && steps.recurs(number);
        var rung = steps.rung(number);
        return add(takeUpClass, rung.targetFor(team), before, everyDay ? EVERY_24_HOURS : rung.allowance());
    }

    /** The calendar that rung is counted on. */
    public BusinessCalendar calendarOfRung(TakeUpClass takeUpClass, String team, int number) {
        return calendar(takeUpClass, ladder.of(takeUpClass).rung(number).targetFor(team));
    }

    private Instant add(TakeUpClass takeUpClass, String team, Instant from, Allowance allowance) {
        return allowance.equals(NOTHING) ? from : calendar(takeUpClass, team).add(from, allowance);
    }

    /** The calendar a team's time is counted on in that class. */
    public BusinessCalendar calendar(TakeUpClass takeUpClass, String team) {
        var calendar = calendarOf.apply(team);
        return takeUpClass == TakeUpClass.IMMEDIATE ? BusinessCalendar.roundTheClock(calendar.zone()) : calendar;
    }

    private static List<TakeUpClass> classesOf(Urgency urgency, boolean vip) {
        var classes = new ArrayList<TakeUpClass>();
        if (urgency == Urgency.IMMEDIATE) {
            classes.add(TakeUpClass.IMMEDIATE);
        }
        if (vip) {
            classes.add(TakeUpClass.VIP);
        }
        classes.add(TakeUpClass.STANDARD);
        return classes;
    }
}
