package org.accalmie.escalation.handover;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accalmie.calendar.Allowance;
import org.accalmie.escalation.ladder.Rung;
import org.accalmie.escalation.ladder.Steps;
import org.accalmie.escalation.policy.Team;
import org.accalmie.escalation.timer.Deadline;
import org.accalmie.events.escalation.AcknowledgementOverdue;
import org.accalmie.events.escalation.CompletionOverdue;
import org.accalmie.events.escalation.EscalationEvent;
import org.accalmie.events.escalation.EscalationRaised;
import org.accalmie.events.escalation.EscalationSent;
import org.accalmie.events.escalation.EscalationState;
import org.accalmie.events.escalation.LadderExhausted;
import org.accalmie.events.escalation.UpdateOverdue;

/** What a deadline does when it falls due. */
final class Alarm {
    /** A few seconds of lag are the machine's; what is later was missed while the system was down. */
    private static final Duration LATE = Duration.ofSeconds(5);

    private static final Allowance DAILY = Allowance.ofDays(1);

    private final Escalation escalation;
    private final Deadline deadline;
    private final Moment moment;
    private final boolean late;
    private final Draft draft;

    Alarm(Escalation escalation, Deadline deadline, Moment moment) {
        this.escalation = escalation;
        this.deadline = deadline;
        this.moment = moment;
        this.late = deadline.dueAt().plus(LATE).isBefore(moment.now());
        this.draft = escalation.draft();
    }

    Change ring() {
        return switch (deadline.kind()) {
            case TAKE_UP -> climb();
            case UPDATE -> missUpdate();
            case PREPARATION -> escalation.state() == EscalationState.RETURNED ? remindSender() : sendAsItIs();
        };
    }

    private Change climb() {
        var steps = moment.ladder().of(escalation.takeUp().takeUpClass());
        var rung = steps.rung(deadline.number());
        var target = rung.targetFor(escalation.team());
        draft.takeUp = escalation.takeUp().rang(nextRungAt(steps));
        if (!target.equals(escalation.team())) {
            draft.watchedBy(target);
        }
        var after = draft.next();
        var told = Stream.concat(Stream.of(target), after.watching().stream()).distinct();
        var details = Map.of(
                "rung", String.valueOf(deadline.number()),
                "action", rung.action().name(),
                "target", target,
                "told", told.collect(Collectors.joining(", ")));
        return new Change(after, event(rung, target, after), step("rung", details));
    }

    private EscalationEvent event(Rung rung, String target, Escalation after) {
        var news = new News(after);
        var beside = Map.of("target", target, "late", late);
        return switch (rung.action()) {
            case REMIND -> news.tell(AcknowledgementOverdue.class, beside);
            case RAISE ->
                target.equals(escalation.team())
                        ? news.tell(AcknowledgementOverdue.class, beside)
                        : news.tell(EscalationRaised.class, beside);
            case EXHAUST -> news.tell(LadderExhausted.class, beside);
        };
    }

    /** Daily reminders that were missed are not made up for: once is enough. */
    private Instant nextRungAt(Steps steps) {
        var from = late && steps.recurs(deadline.number()) ? moment.now() : deadline.dueAt();
        var takeUpClass = escalation.takeUp().takeUpClass();
        return moment.clocks().rung(takeUpClass, escalation.team(), deadline.number() + 1, from);
    }

    /** An acknowledgement that is followed by silence is none: the ladder starts anew, unless it runs already. */
    private Change missUpdate() {
        var promise = escalation.promise();
        var every = moment.config().vipUpdates();
        var missed = escalation.origin().vip() ? promise.missedUntil(moment.now(), every) : 1;
        draft.promise = escalation.origin().vip() ? promise.missed(missed, every) : promise.passed();
        var takeUp = escalation.takeUp();
        if (takeUp.ringsAt() == null && escalation.state() == EscalationState.ACKNOWLEDGED) {
            draft.takeUp = takeUp.restarted(
                    moment.clocks().first(takeUp.takeUpClass(), escalation.team(), deadline.dueAt(), deadline.dueAt()));
        }
        var after = draft.next();
        var last = deadline.dueAt().plus(every.multipliedBy(missed - 1));
        var news =
                new News(after).tell(UpdateOverdue.class, Map.of("nextUpdateAt", last, "missed", missed, "late", late));
        return new Change(after, news, step("update-overdue", Map.of("missed", String.valueOf(missed))));
    }

    private Change sendAsItIs() {
        draft.state = EscalationState.SENT;
        draft.preparation =
                escalation.preparation().stopped(escalation.preparation().missing());
        draft.takeUp = Sending.takeUp(escalation, escalation.team(), moment);
        var after = draft.next();
        var dossier = moment.dossierOf().apply(escalation.id());
        var news = new News(after).tell(EscalationSent.class, Doing.details("dossier", dossier));
        return new Change(after, news, step("sent-incomplete", Map.of()));
    }

    private Change remindSender() {
        var from = late ? moment.now() : deadline.dueAt();
        draft.preparation = escalation.preparation().rang(onTheNextWorkingDay(from));
        draft.watchedBy(Team.SUPERVISOR);
        var after = draft.next();
        var news = new News(after).tell(CompletionOverdue.class, Map.of("late", late));
        return new Change(after, news, step("completion-overdue", Map.of()));
    }

    /** At the same clock time; what rang after the last closing is said again at the next opening. */
    private Instant onTheNextWorkingDay(Instant from) {
        var calendar = moment.policies().calendarOf(Team.SUPERVISOR);
        var opening = calendar.nextOpening(from);
        var today = from.atZone(calendar.zone()).toLocalDate();
        return today.equals(opening.atZone(calendar.zone()).toLocalDate()) ? calendar.add(from, DAILY) : opening;
    }

    private Step step(String what, Map<String, String> details) {
        var all = new LinkedHashMap<>(details);
        all.put("dueAt", deadline.dueAt().toString());
        all.put("late", String.valueOf(late));
        return new Step(escalation.id(), moment.now(), Step.CLOCK, what, all);
    }
}
