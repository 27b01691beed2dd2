package org.accalmie.escalation.transition;

import static org.accalmie.events.escalation.vocabulary.EscalationState.ACKNOWLEDGED;
import static org.accalmie.events.escalation.vocabulary.EscalationState.CANCELLED;
import static org.accalmie.events.escalation.vocabulary.EscalationState.PREPARING;
import static org.accalmie.events.escalation.vocabulary.EscalationState.RESOLVED;
import static org.accalmie.events.escalation.vocabulary.EscalationState.RETURNED;
import static org.accalmie.events.escalation.vocabulary.EscalationState.SENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.accalmie.escalation.dossier.Dossiers;
import org.accalmie.escalation.lifecycle.Actor;
import org.accalmie.escalation.lifecycle.Command;
import org.accalmie.escalation.lifecycle.CommandType;
import org.accalmie.escalation.lifecycle.Decision;
import org.accalmie.events.escalation.vocabulary.EscalationState;
import org.accalmie.events.escalation.vocabulary.Helpful;
import org.accalmie.events.sheet.Dossier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TransitionsTest {
    private static final Actor SOMEBODY = new Actor("somebody", Set.of("SUPERVISOR"), true);

    /** What leads where; every other pair of state and command is refused. */
    static final Map<CommandType, Map<EscalationState, EscalationState>> LEGAL = Map.ofEntries(
            Map.entry(CommandType.ACKNOWLEDGE, Map.of(SENT, ACKNOWLEDGED)),
            Map.entry(CommandType.UPDATE, Map.of(ACKNOWLEDGED, ACKNOWLEDGED)),
            Map.entry(CommandType.TRANSFER, Map.of(SENT, SENT, ACKNOWLEDGED, SENT)),
            Map.entry(CommandType.RETURN, Map.of(SENT, RETURNED, ACKNOWLEDGED, RETURNED)),
            Map.entry(CommandType.COMPLETE, Map.of(PREPARING, PREPARING, RETURNED, SENT)),
            Map.entry(CommandType.WAIT, Map.of(ACKNOWLEDGED, ACKNOWLEDGED)),
            Map.entry(CommandType.RESUME, Map.of()),
            Map.entry(CommandType.RESOLVE, Map.of(ACKNOWLEDGED, RESOLVED)),
            Map.entry(CommandType.JUDGE, Map.of(RESOLVED, RESOLVED)),
            Map.entry(
                    CommandType.CANCEL,
                    Map.of(PREPARING, CANCELLED, SENT, CANCELLED, ACKNOWLEDGED, CANCELLED, RETURNED, CANCELLED)),
            Map.entry(CommandType.DECIDE, Map.of(SENT, SENT, ACKNOWLEDGED, ACKNOWLEDGED)));

    static Stream<Arguments> pairs() {
        return Arrays.stream(EscalationState.values())
                .flatMap(state -> Arrays.stream(CommandType.values()).map(type -> Arguments.of(state, type)));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("pairs")
    void shouldDoWhatIsLegalAndRefuseTheRestWithStateAndRule(EscalationState state, CommandType type) {
        // given
        var life = Life.in(state);
        var version = life.escalation.version();
        var expected = legal(type).get(state);

        // when
        var answer = life.perform(command(type, life.now), SOMEBODY);

        // then
        if (expected == null) {
            assertThat(answer).isInstanceOfSatisfying(Answer.Refused.class, refused -> {
                assertThat(refused.state()).isEqualTo(state);
                assertThat(refused.rule()).isEqualTo(type.rule());
            });
            assertThat(life.escalation.version()).isEqualTo(version);
        } else {
            assertThat(answer).isInstanceOf(Answer.Done.class);
            assertThat(life.escalation.state()).isEqualTo(expected);
            assertThat(life.escalation.version()).isEqualTo(version + 1);
        }
    }

    private static Map<EscalationState, EscalationState> legal(CommandType type) {
        return LEGAL.getOrDefault(type, Map.of());
    }

    static Command command(CommandType type, Instant now) {
        return switch (type) {
            case ACKNOWLEDGE -> Life.acknowledge(now.plus(Duration.ofHours(6)));
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

    static List<Dossier.Option> options() {
        return List.of(
                new Dossier.Option("A", null, null, null, null), new Dossier.Option("B", null, null, null, null));
    }

    private static Dossier requesting() {
        return Dossiers.requesting(null, "Refund");
    }
}
