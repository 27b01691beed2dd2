package org.accalmie.escalation.transition;

import static org.accalmie.escalation.Incidents.anIncident;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accalmie.escalation.ADossier;
import org.accalmie.escalation.Incidents;
import org.accalmie.escalation.handling.EscalationEraser;
import org.accalmie.escalation.lifecycle.Actor;
import org.accalmie.escalation.lifecycle.Command;
import org.accalmie.escalation.lifecycle.CommandType;
import org.accalmie.escalation.lifecycle.Occurrence;
import org.accalmie.escalation.lifecycle.Transition;
import org.accalmie.escalation.lifecycle.Transitions;
import org.accalmie.escalation.lifecycle.Trigger;
import org.accalmie.escalation.timer.TimerKind;
import org.accalmie.events.escalation.vocabulary.EscalationState;
import org.accalmie.events.sheet.assessment.Signal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state and every trigger, in every way there is: what the table says happens, and nothing else does. */
class TransitionTableTest {
    private static final Actor SOMEBODY = new Actor("somebody", Set.of("SUPERVISOR"), true);
    /** As many as climb each shipped ladder to its end, and once more. */
    private static final int RUNGS = 4;

    /** What was seen to happen, or is said to. */
    private record Edge(@Nullable EscalationState from, Trigger trigger, EscalationState to, List<Class<?>> told) {
        static Edge of(Transition row) {
            var told = row.publishes();
            return new Edge(row.from(), row.trigger(), row.to(), told == null ? List.of() : List.of(told));
        }
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(EscalationState.values())
                .flatMap(state -> triggers().map(trigger -> Arguments.of(state, trigger)));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("pairs")
    void shouldDoWhatTheTableSaysAndNothingElse(EscalationState state, Trigger trigger) {
        var seen = lives(state).stream()
                .flatMap(life -> seen(life, trigger).stream())
                .collect(Collectors.toSet());
        assertThat(seen).isEqualTo(rows(state, trigger));
    }

    @Test
    void shouldBeginAsTheTableSays() {
        var seen = Stream.of(
                        Life.sent(),
                        Life.preparing(),
                        new Life(anIncident().hearing(Signal.PHISHING).dossier(null)))
                .map(life -> new Edge(null, Occurrence.OPENING, life.escalation.state(), told(life, 0)))
                .collect(Collectors.toSet());
        assertThat(seen).isEqualTo(rows(null, Occurrence.OPENING));
    }

    private static Stream<Trigger> triggers() {
        return Stream.concat(
                Arrays.stream(CommandType.values()),
                Arrays.stream(Occurrence.values()).filter(each -> each != Occurrence.OPENING));
    }

    private static Set<Edge> rows(@Nullable EscalationState state, Trigger trigger) {
        return Transitions.all().stream()
                .filter(row -> row.from() == state && row.trigger() == trigger)
                .map(Edge::of)
                .collect(Collectors.toSet());
    }

    /** Escalations in that state, with all clocks that may run in it. */
    private static List<Supplier<Life>> lives(EscalationState state) {
        Supplier<Life> usual = () -> Life.in(state);
        return switch (state) {
            case PREPARING, CANCELLED -> List.of(usual);
            case SENT -> List.of(usual, () -> Life.sent().acknowledged().after(transfer(), Life.BILLING));
            case ACKNOWLEDGED ->
                List.of(
                        usual,
                        () -> Life.sent().acknowledged().after(new Command.Wait("The customer looks"), Life.BILLING),
                        () -> Life.sent().acknowledged().live(Duration.ofHours(7)));
            case RETURNED -> List.of(usual, () -> Life.sent().acknowledged().after(Life.giveBack(), Life.BILLING));
            case RESOLVED ->
                List.of(
                        usual,
                        () -> Life.in(state).after(TransitionsTest.command(CommandType.JUDGE, now()), Life.SENDER));
        };
    }

    private static Set<Edge> seen(Supplier<Life> lives, Trigger trigger) {
        return switch (trigger) {
            case CommandType type -> commanded(lives, type);
            case Occurrence occurrence ->
                switch (occurrence) {
                    case OPENING -> Set.of();
                    case PREPARATION_DUE -> rung(lives.get(), occurrence, TimerKind.PREPARATION);
                    case TAKE_UP_DUE -> rung(lives.get(), occurrence, TimerKind.TAKE_UP);
                    case UPDATE_DUE -> rung(lives.get(), occurrence, TimerKind.UPDATE);
                    case CORRECTION ->
                        revised(lives, occurrence, billing(), billing().dossier(null));
                    case RETRACTION -> revised(lives, occurrence, billing().historical());
                    case UNDELIVERED -> unreached(lives.get());
                    case ERASURE -> erased(lives.get());
                };
        };
    }

    private static Set<Edge> commanded(Supplier<Life> lives, CommandType type) {
        var usual = TransitionsTest.command(type, now());
        var commands = type == CommandType.COMPLETE
                ? List.of(usual, new Command.Complete(ADossier.ready(), null))
                : List.of(usual);
        var seen = new HashSet<Edge>();
        for (var command : commands) {
            var life = lives.get();
            var before = life.escalation.state();
            var told = life.told.size();
            if (life.perform(command, SOMEBODY) instanceof Answer.Done) {
                seen.add(new Edge(before, type, life.escalation.state(), told(life, told)));
            }
        }
        return seen;
    }

    private static Set<Edge> rung(Life life, Occurrence occurrence, TimerKind kind) {
        var seen = new HashSet<Edge>();
        var before = life.escalation.state();
        for (var count = 0; count < RUNGS && life.escalation.state() == before; count++) {
            var told = life.told.size();
            if (life.ring(kind)) {
                seen.add(new Edge(before, occurrence, life.escalation.state(), told(life, told)));
            }
        }
        return seen;
    }

    /** Corrections are kept from what is over. */
    private static Set<Edge> revised(Supplier<Life> lives, Occurrence occurrence, Incidents... corrections) {
        var seen = new HashSet<Edge>();
        for (var correction : corrections) {
            var life = lives.get();
            var before = life.escalation.state();
            var told = life.told.size();
            if (Transitions.allow(life.escalation, occurrence)) {
                life.revised(correction);
                seen.add(new Edge(before, occurrence, life.escalation.state(), told(life, told)));
            }
        }
        return seen;
    }

    /** Of what is not sent nobody is told. */
    private static Set<Edge> unreached(Life life) {
        if (!Transitions.allow(life.escalation, Occurrence.UNDELIVERED)) {
            return Set.of();
        }
        var before = life.escalation.state();
        var told = life.told.size();
        life.unreached();
        return Set.of(new Edge(before, Occurrence.UNDELIVERED, life.escalation.state(), told(life, told)));
    }

    private static Set<Edge> erased(Life life) {
        var before = life.escalation;
        return Set.of(new Edge(
                before.state(),
                Occurrence.ERASURE,
                EscalationEraser.erased(before).state(),
                List.of()));
    }

    private static List<Class<?>> told(Life life, int before) {
        return life.told.stream().skip(before).<Class<?>>map(Object::getClass).toList();
    }

    private static Incidents billing() {
        return anIncident().hearing(Signal.DOUBLE_BILLING);
    }

    private static Command transfer() {
        return new Command.Transfer("N2", "It is technical", null);
    }

    private static Instant now() {
        return Life.sent().now;
    }
}
