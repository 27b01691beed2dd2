package org.accalmie.escalation.handover;

import static org.accalmie.events.escalation.EscalationState.ACKNOWLEDGED;
import static org.accalmie.events.escalation.EscalationState.CANCELLED;
import static org.accalmie.events.escalation.EscalationState.PREPARING;
import static org.accalmie.events.escalation.EscalationState.RESOLVED;
import static org.accalmie.events.escalation.EscalationState.RETURNED;
import static org.accalmie.events.escalation.EscalationState.SENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.accalmie.events.escalation.EscalationState;
import org.accalmie.events.escalation.Helpful;
import org.accalmie.events.escalation.Outcome;
import org.accalmie.events.sheet.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TransitionsTest {
    private static final Actor SOMEBODY = new Actor("somebody", Set.of("SUPERVISOR"), true);

    /** What leads where; every other pair of state and command is refused. */
    static final Map<Move, Map<EscalationState, EscalationState>> LEGAL = Map.ofEntries(
            Map.entry(Move.ACKNOWLEDGE, Map.of(SENT, ACKNOWLEDGED)),
            Map.entry(Move.UPDATE, Map.of(ACKNOWLEDGED, ACKNOWLEDGED)),
            Map.entry(Move.TRANSFER, Map.of(SENT, SENT, ACKNOWLEDGED, SENT)),
            Map.entry(Move.RETURN, Map.of(SENT, RETURNED, ACKNOWLEDGED, RETURNED)),
            Map.entry(Move.COMPLETE, Map.of(PREPARING, PREPARING, RETURNED, SENT)),
            Map.entry(Move.WAIT, Map.of(ACKNOWLEDGED, ACKNOWLEDGED)),
            Map.entry(Move.RESUME, Map.of()),
            Map.entry(Move.RESOLVE, Map.of(ACKNOWLEDGED, RESOLVED)),
            Map.entry(Move.JUDGE, Map.of(RESOLVED, RESOLVED)),
            Map.entry(
                    Move.CANCEL,
                    Map.of(PREPARING, CANCELLED, SENT, CANCELLED, ACKNOWLEDGED, CANCELLED, RETURNED, CANCELLED)),
            Map.entry(Move.DECIDE, Map.of(SENT, SENT, ACKNOWLEDGED, ACKNOWLEDGED)));

    static Stream<Arguments> pairs() {
        return Arrays.stream(EscalationState.values())
                .flatMap(state -> Arrays.stream(Move.values()).map(move -> Arguments.of(state, move)));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("pairs")
    void shouldDoWhatIsLegalAndRefuseTheRestWithStateAndRule(EscalationState state, Move move) {
        // given
        var life = Life.in(state);
        var version = life.escalation.version();
        var expected = legal(move).get(state);

        // when
        var answer = life.perform(command(move, life.now), SOMEBODY);

        // then
        if (expected == null) {
            assertThat(answer).isInstanceOfSatisfying(Answer.Refused.class, refused -> {
                assertThat(refused.state()).isEqualTo(state);
                assertThat(refused.rule()).isEqualTo(move.rule());
            });
            assertThat(life.escalation.version()).isEqualTo(version);
        } else {
            assertThat(answer).isInstanceOf(Answer.Done.class);
            assertThat(life.escalation.state()).isEqualTo(expected);
            assertThat(life.escalation.version()).isEqualTo(version + 1);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Move.class,
            names = {"UPDATE", "COMPLETE", "RESUME"},
            mode = EnumSource.Mode.EXCLUDE)
    void shouldRecordALateTwinOfTheSamePersonAndDoNothing(Move move) {
        // given
        var life = Life.in(legal(move).containsKey(SENT) ? SENT : firstLegal(move));
        life.perform(command(move, life.now), SOMEBODY);
        var version = life.escalation.version();

        // when
        var answer = life.perform(command(move, life.now), SOMEBODY);

        // then
        assertThat(answer).isInstanceOf(Answer.Repeated.class);
        assertThat(life.escalation.version()).isEqualTo(version);
    }

    @Test
    void shouldTakeTheSameUpdateForATwinOnceItIsOver() {
        // given
        var life = Life.in(ACKNOWLEDGED);
        life.perform(command(Move.UPDATE, life.now), SOMEBODY);
        life.perform(command(Move.RESOLVE, life.now), SOMEBODY);

        // then
        assertThat(life.perform(command(Move.UPDATE, life.now), SOMEBODY)).isInstanceOf(Answer.Repeated.class);
        assertThat(life.perform(command(Move.UPDATE, life.now), Life.BILLING)).isInstanceOf(Answer.Refused.class);
    }

    static Stream<Command> otherWords() {
        return Stream.of(
                new Command.Update("Something else", null),
                new Command.Resolve(Outcome.NOTHING_TO_DO, "Refunded", true),
                new Command.Resolve(Outcome.SOLVED, "Something else", true),
                new Command.Resolve(Outcome.SOLVED, "Refunded", false),
                new Command.Judge(Helpful.NO, null),
                new Command.Decide(new Decision(options(), "B", "supervisor", "We extend by 15 days.")));
    }

    @ParameterizedTest
    @MethodSource("otherWords")
    void shouldNotTakeForATwinWhatSaysSomethingElse(Command other) {
        // given
        var life = Life.in(ACKNOWLEDGED);
        Stream.of(Move.UPDATE, Move.DECIDE, Move.RESOLVE, Move.JUDGE)
                .forEach(move -> life.perform(command(move, life.now), SOMEBODY));

        // when
        var answer = life.perform(other, SOMEBODY);

        // then
        assertThat(answer).isInstanceOf(Answer.Refused.class);
    }

    private static Map<EscalationState, EscalationState> legal(Move move) {
        return LEGAL.getOrDefault(move, Map.of());
    }

    private static EscalationState firstLegal(Move move) {
        return legal(move).keySet().stream().findFirst().orElse(ACKNOWLEDGED);
    }

    static Command command(Move move, Instant now) {
        return switch (move) {
            case ACKNOWLEDGE -> Life.acknowledge(now.plusSeconds(3600));
            case UPDATE -> new Command.Update("Still at it", null);
            case TRANSFER -> new Command.Transfer("N2", "It is technical", null);
            case RETURN -> Life.giveBack();
            case COMPLETE -> new Command.Complete(requesting(), null);
            case WAIT -> new Command.Wait("The customer looks for the invoice");
            case RESUME -> new Command.Resume(null);
            case RESOLVE -> Life.resolve();
            case JUDGE -> new Command.Judge(Helpful.YES, null);
            case CANCEL -> new Command.Cancel("Misunderstanding");
            case DECIDE -> new Command.Decide(new Decision(options(), "A", "supervisor", "We extend by 15 days."));
        };
    }

    private static List<Dossier.Option> options() {
        return List.of(
                new Dossier.Option("A", null, null, null, null), new Dossier.Option("B", null, null, null, null));
    }

    private static Dossier requesting() {
        return Dossiers.requesting(null, "Refund");
    }
}
