package org.accalmie.escalation.lifecycle;

import static org.accalmie.escalation.lifecycle.CommandType.ACKNOWLEDGE;
import static org.accalmie.escalation.lifecycle.CommandType.CANCEL;
import static org.accalmie.escalation.lifecycle.CommandType.COMPLETE;
import static org.accalmie.escalation.lifecycle.CommandType.DECIDE;
import static org.accalmie.escalation.lifecycle.CommandType.JUDGE;
import static org.accalmie.escalation.lifecycle.CommandType.RESOLVE;
import static org.accalmie.escalation.lifecycle.CommandType.RESUME;
import static org.accalmie.escalation.lifecycle.CommandType.RETURN;
import static org.accalmie.escalation.lifecycle.CommandType.TRANSFER;
import static org.accalmie.escalation.lifecycle.CommandType.UPDATE;
import static org.accalmie.escalation.lifecycle.CommandType.WAIT;
import static org.accalmie.escalation.lifecycle.Condition.ALWAYS;
import static org.accalmie.escalation.lifecycle.Condition.HURRIED;
import static org.accalmie.escalation.lifecycle.Condition.LACKING;
import static org.accalmie.escalation.lifecycle.Condition.LAST_RUNG;
import static org.accalmie.escalation.lifecycle.Condition.NOT_WAITING;
import static org.accalmie.escalation.lifecycle.Condition.OWN_RUNG;
import static org.accalmie.escalation.lifecycle.Condition.RAISING_RUNG;
import static org.accalmie.escalation.lifecycle.Condition.READY;
import static org.accalmie.escalation.lifecycle.Condition.UNDECIDED;
import static org.accalmie.escalation.lifecycle.Condition.UNJUDGED;
import static org.accalmie.escalation.lifecycle.Condition.WAITING;
import static org.accalmie.escalation.lifecycle.Occurrence.CORRECTION;
import static org.accalmie.escalation.lifecycle.Occurrence.ERASURE;
import static org.accalmie.escalation.lifecycle.Occurrence.OPENING;
import static org.accalmie.escalation.lifecycle.Occurrence.PREPARATION_DUE;
import static org.accalmie.escalation.lifecycle.Occurrence.RETRACTION;
import static org.accalmie.escalation.lifecycle.Occurrence.TAKE_UP_DUE;
import static org.accalmie.escalation.lifecycle.Occurrence.UNDELIVERED;
import static org.accalmie.escalation.lifecycle.Occurrence.UPDATE_DUE;
import static org.accalmie.events.escalation.vocabulary.EscalationState.ACKNOWLEDGED;
import static org.accalmie.events.escalation.vocabulary.EscalationState.CANCELLED;
import static org.accalmie.events.escalation.vocabulary.EscalationState.PREPARING;
import static org.accalmie.events.escalation.vocabulary.EscalationState.RESOLVED;
import static org.accalmie.events.escalation.vocabulary.EscalationState.RETURNED;
import static org.accalmie.events.escalation.vocabulary.EscalationState.SENT;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accalmie.events.escalation.AcknowledgementOverdue;
import org.accalmie.events.escalation.CompletionOverdue;
import org.accalmie.events.escalation.DecisionRecorded;
import org.accalmie.events.escalation.EscalationAcknowledged;
import org.accalmie.events.escalation.EscalationCancelled;
import org.accalmie.events.escalation.EscalationEvent;
import org.accalmie.events.escalation.EscalationJudged;
import org.accalmie.events.escalation.EscalationPrepared;
import org.accalmie.events.escalation.EscalationRaised;
import org.accalmie.events.escalation.EscalationResolved;
import org.accalmie.events.escalation.EscalationResumed;
import org.accalmie.events.escalation.EscalationReturned;
import org.accalmie.events.escalation.EscalationSent;
import org.accalmie.events.escalation.EscalationSuspended;
import org.accalmie.events.escalation.EscalationTransferred;
import org.accalmie.events.escalation.EscalationUpdated;
import org.accalmie.events.escalation.LadderExhausted;
import org.accalmie.events.escalation.NotificationFailed;
import org.accalmie.events.escalation.UpdateOverdue;
import org.accalmie.events.escalation.vocabulary.EscalationState;
import org.jspecify.annotations.Nullable;

/** The table of transitions: all that can become of an escalation, and what others are told of it. */
public final class Transitions {
    private static final List<Transition> TABLE = Stream.of(
                    opening(READY, SENT, EscalationSent.class),
                    opening(HURRIED, SENT, EscalationSent.class),
                    opening(LACKING, PREPARING, EscalationPrepared.class),
                    on(COMPLETE).when(READY).from(PREPARING).to(SENT, EscalationSent.class),
                    on(COMPLETE).when(LACKING).from(PREPARING).stay(null),
                    on(COMPLETE).from(RETURNED).to(SENT, EscalationSent.class),
                    on(ACKNOWLEDGE).from(SENT).to(ACKNOWLEDGED, EscalationAcknowledged.class),
                    on(UPDATE).from(ACKNOWLEDGED).stay(EscalationUpdated.class),
                    on(WAIT).when(NOT_WAITING).from(ACKNOWLEDGED).stay(EscalationSuspended.class),
                    on(RESUME).when(WAITING).from(ACKNOWLEDGED).stay(EscalationResumed.class),
                    on(TRANSFER).from(SENT, ACKNOWLEDGED).to(SENT, EscalationTransferred.class),
                    on(RETURN).from(SENT, ACKNOWLEDGED).to(RETURNED, EscalationReturned.class),
                    on(DECIDE).when(UNDECIDED).from(SENT, ACKNOWLEDGED).stay(DecisionRecorded.class),
                    on(RESOLVE).from(ACKNOWLEDGED).to(RESOLVED, EscalationResolved.class),
                    on(JUDGE).when(UNJUDGED).from(RESOLVED).stay(EscalationJudged.class),
                    on(CANCEL).from(living()).to(CANCELLED, EscalationCancelled.class),
                    on(PREPARATION_DUE).from(PREPARING).to(SENT, EscalationSent.class),
                    on(PREPARATION_DUE).from(RETURNED).stay(CompletionOverdue.class),
                    on(TAKE_UP_DUE).when(OWN_RUNG).from(SENT, ACKNOWLEDGED).stay(AcknowledgementOverdue.class),
                    on(TAKE_UP_DUE).when(RAISING_RUNG).from(SENT, ACKNOWLEDGED).stay(EscalationRaised.class),
                    on(TAKE_UP_DUE).when(LAST_RUNG).from(SENT, ACKNOWLEDGED).stay(LadderExhausted.class),
                    on(UPDATE_DUE).from(SENT, ACKNOWLEDGED, RETURNED).stay(UpdateOverdue.class),
                    on(CORRECTION).when(READY).from(PREPARING).to(SENT, EscalationSent.class),
                    on(CORRECTION).when(LACKING).from(PREPARING).stay(null),
                    on(CORRECTION).from(SENT, ACKNOWLEDGED, RETURNED).stay(null),
                    on(RETRACTION).from(living()).to(CANCELLED, EscalationCancelled.class),
                    on(UNDELIVERED)
                            .from(SENT, ACKNOWLEDGED, RETURNED, RESOLVED, CANCELLED)
                            .stay(NotificationFailed.class),
                    on(ERASURE).from(EscalationState.values()).stay(null))
            .flatMap(rows -> rows)
            .toList();

    private static final Map<Trigger, List<Transition>> ROWS =
            TABLE.stream().collect(Collectors.groupingBy(Transition::trigger));

    private Transitions() {}

    public static List<Transition> all() {
        return TABLE;
    }

    /** How an escalation begins. */
    public static Transition opening(Condition condition) {
        return TABLE.stream()
                .filter(row -> row.trigger() == OPENING && row.condition() == condition)
                .findFirst()
                .orElseThrow();
    }

    /** Whether the trigger is legal in the state that the escalation is in. */
    public static boolean allow(Escalation escalation, Trigger trigger) {
        return allowed(escalation, trigger).findAny().isPresent();
    }

    /** The only transition that there is. */
    public static Transition of(Escalation escalation, Trigger trigger) {
        return allowed(escalation, trigger)
                .reduce((one, other) -> {
                    throw new IllegalStateException("%s is not the only one beside %s".formatted(one, other));
                })
                .orElseThrow(() -> none(escalation, trigger));
    }

    /** The transition that it is on that condition, or on any. */
    public static Transition of(Escalation escalation, Trigger trigger, Condition condition) {
        return allowed(escalation, trigger)
                .filter(row -> row.condition() == condition || row.condition() == ALWAYS)
                .findFirst()
                .orElseThrow(() -> none(escalation, trigger));
    }

    /** The transition of which that is told. */
    public static Transition telling(Escalation escalation, Trigger trigger, EscalationEvent event) {
        return allowed(escalation, trigger)
                .filter(row -> event.getClass() == row.publishes())
                .findFirst()
                .orElseThrow(() -> none(escalation, trigger));
    }

    private static Stream<Transition> allowed(Escalation escalation, Trigger trigger) {
        return ROWS.getOrDefault(trigger, List.of()).stream()
                .filter(row ->
                        row.from() == escalation.state() && row.condition().allows(escalation));
    }

    private static IllegalStateException none(Escalation escalation, Trigger trigger) {
        return new IllegalStateException("%s has no %s".formatted(escalation.state(), trigger));
    }

    private static EscalationState[] living() {
        return new EscalationState[] {PREPARING, SENT, ACKNOWLEDGED, RETURNED};
    }

    private static Stream<Transition> opening(
            Condition condition, EscalationState to, Class<? extends EscalationEvent> event) {
        return Stream.of(new Transition(null, OPENING, condition, to, event));
    }

    private static Rows on(Trigger trigger) {
        return new Rows(trigger, ALWAYS, List.of());
    }

    private record Rows(Trigger trigger, Condition condition, List<EscalationState> states) {
        Rows when(Condition holds) {
            return new Rows(trigger, holds, states);
        }

        Rows from(EscalationState... several) {
            return new Rows(trigger, condition, List.of(several));
        }

        Stream<Transition> to(EscalationState state, Class<? extends EscalationEvent> event) {
            return states.stream().map(from -> new Transition(from, trigger, condition, state, event));
        }

        Stream<Transition> stay(@Nullable Class<? extends EscalationEvent> event) {
            return states.stream().map(from -> new Transition(from, trigger, condition, from, event));
        }
    }
}
