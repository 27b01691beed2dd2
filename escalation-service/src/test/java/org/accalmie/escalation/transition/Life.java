package org.accalmie.escalation.transition;

import static org.accalmie.escalation.Incidents.anIncident;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.accalmie.escalation.Incidents;
import org.accalmie.escalation.ShippedPolicies;
import org.accalmie.escalation.lifecycle.Actor;
import org.accalmie.escalation.lifecycle.Command;
import org.accalmie.escalation.lifecycle.Escalation;
import org.accalmie.escalation.policy.PolicySet;
import org.accalmie.escalation.timeline.Entry;
import org.accalmie.escalation.timer.TimerKind;
import org.accalmie.events.escalation.EscalationEvent;
import org.accalmie.events.escalation.vocabulary.EscalationState;
import org.accalmie.events.escalation.vocabulary.NotificationChannel;
import org.accalmie.events.escalation.vocabulary.NotificationReason;
import org.accalmie.events.escalation.vocabulary.Outcome;
import org.accalmie.events.escalation.vocabulary.ReturnReason;
import org.accalmie.events.sheet.Dossier;
import org.accalmie.events.sheet.assessment.Signal;
import org.jspecify.annotations.Nullable;

/** An escalation's life in memory: a clock that is pushed, commands, and what was told. */
final class Life {
    static final PolicySet POLICIES = ShippedPolicies.all();
    static final Actor BILLING = new Actor("billing", Set.of("BILLING"), false);
    static final Actor SUPERVISOR = new Actor("supervisor", Set.of("SUPERVISOR"), false);
    static final Actor SENDER = new Actor("agent", Set.of(), true);

    final List<EscalationEvent> told = new ArrayList<>();
    final List<Entry> timeline = new ArrayList<>();
    Escalation escalation;
    Instant now;

    @Nullable
    Dossier dossier;

    /** Opened on Tuesday 24 November 2026 at 10:00 in Paris. */
    Life(Incidents incident) {
        this(incident, "2026-11-24T09:00:00Z");
    }

    Life(Incidents incident, String openedAt) {
        now = Instant.parse(openedAt);
        var recorded = incident.recorded();
        dossier = recorded.dossier();
        var assignment = POLICIES.router().route(recorded).orElseThrow();
        var opened = new EscalationFactory(recorded, assignment, dossier, moment()).of(UUID.randomUUID(), "routing");
        escalation = opened.after();
        told.addAll(opened.events());
        timeline.add(opened.step().entry());
    }

    static Life sent() {
        return new Life(anIncident().hearing(Signal.DOUBLE_BILLING));
    }

    static Life preparing() {
        return new Life(anIncident().hearing(Signal.DOUBLE_BILLING).dossier(null));
    }

    static Life in(EscalationState state) {
        return switch (state) {
            case PREPARING -> preparing();
            case SENT -> sent();
            case ACKNOWLEDGED -> sent().acknowledged();
            case RETURNED -> sent().after(giveBack(), BILLING);
            case RESOLVED -> sent().acknowledged().after(resolve(), BILLING);
            case CANCELLED -> sent().after(new Command.Cancel("Misunderstanding"), SENDER);
        };
    }

    Life acknowledged() {
        return after(acknowledge(now.plus(Duration.ofHours(6))), BILLING);
    }

    Life after(Command command, Actor actor) {
        perform(command, actor);
        return this;
    }

    Life push(Duration by) {
        now = now.plus(by);
        return this;
    }

    Answer perform(Command command, Actor actor) {
        var answer = new CommandHandler(escalation, actor, moment()).of(command);
        if (answer instanceof Answer.Done done) {
            take(done.change());
        }
        return answer;
    }

    /** Pushes the clock from deadline to deadline until the given time has passed. */
    Life live(Duration time) {
        var end = now.plus(time);
        for (var due = next(); due != null && !due.isAfter(end); due = next()) {
            now = due.isAfter(now) ? due : now;
            ring();
        }
        now = end;
        return this;
    }

    /** Rings the earliest deadline at the time it is now. */
    void ring() {
        var earliest = escalation.pendingDeadlines().stream()
                .min(Comparator.comparing(deadline -> deadline.dueAt()))
                .orElseThrow();
        take(new DeadlineHandler(escalation, earliest, moment()).ring());
    }

    /** Rings the deadline of that clock when it falls due, if there is one. */
    boolean ring(TimerKind kind) {
        var pending = escalation.pendingDeadlines().stream()
                .filter(deadline -> deadline.kind() == kind)
                .findFirst();
        pending.ifPresent(deadline -> {
            now = deadline.dueAt();
            take(new DeadlineHandler(escalation, deadline, moment()).ring());
        });
        return pending.isPresent();
    }

    @Nullable
    Instant next() {
        return escalation.pendingDeadlines().stream()
                .map(deadline -> deadline.dueAt())
                .min(Instant::compareTo)
                .orElse(null);
    }

    List<String> toldNames() {
        return told.stream().map(event -> event.getClass().getSimpleName()).toList();
    }

    TransitionContext moment() {
        return new TransitionContext(now, POLICIES, POLICIES.ladder(), config(), id -> dossier);
    }

    static Command.Acknowledge acknowledge(Instant nextUpdateAt) {
        return new Command.Acknowledge(nextUpdateAt, null, null);
    }

    static Command giveBack() {
        return new Command.Return(ReturnReason.MISSING_INFORMATION, List.of("period"), null);
    }

    static Command resolve() {
        return new Command.Resolve(Outcome.SOLVED, "Refunded", true);
    }

    Life revised(Incidents incident) {
        take(new CorrectionHandler(escalation, moment()).with(incident.recorded(), List.of()));
        return this;
    }

    /** Somebody who was to be told of the last rung could not be. */
    Life unreached() {
        var rung = escalation.takeUp().rung() == 0 ? null : escalation.takeUp().rung();
        var undelivered = new Undelivered(
                escalation.id(), "n2", NotificationChannel.MAIL, NotificationReason.OVERDUE, rung, "no address", true);
        take(new UndeliveredHandler(escalation, moment()).take(undelivered));
        return this;
    }

    private void take(StateChange change) {
        escalation = change.after();
        told.addAll(change.events());
        timeline.add(change.step().entry());
        dossier = change.dossier() == null ? dossier : change.dossier();
    }

    private EscalationConfig config() {
        return new EscalationConfig() {
            @Override
            public Duration preparation() {
                return Duration.ofHours(1);
            }

            @Override
            public Duration vipUpdates() {
                return Duration.ofHours(4);
            }

            @Override
            public ZoneId zone() {
                return ZoneId.of("Europe/Paris");
            }
        };
    }
}
