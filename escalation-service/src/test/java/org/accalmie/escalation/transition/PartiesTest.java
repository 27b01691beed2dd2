package org.accalmie.escalation.transition;

import static org.accalmie.escalation.Incidents.anIncident;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.accalmie.escalation.lifecycle.Actor;
import org.accalmie.escalation.lifecycle.CommandType;
import org.accalmie.events.escalation.vocabulary.EscalationState;
import org.accalmie.events.sheet.assessment.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state, every command, everybody. */
class PartiesTest {
    private static final Map<String, Actor> PEOPLE = Map.of(
            "member of the team", new Actor("billing", Set.of("BILLING"), false),
            "member of another team", new Actor("n2", Set.of("N2"), false),
            "supervisor", new Actor("supervisor", Set.of("SUPERVISOR"), false),
            "sender", new Actor("agent", Set.of(), true),
            "who recorded it", new Actor("tool", Set.of(), true),
            "another agent", new Actor("bob", Set.of(), true),
            "sender's name without the role", new Actor("agent", Set.of(), false));
    private static final Set<String> READERS = Set.of("member of the team", "supervisor", "sender", "who recorded it");
    private static final Set<String> RECEIVERS = Set.of("member of the team", "supervisor");
    private static final Set<CommandType> SENDERS_MOVES = EnumSet.of(CommandType.COMPLETE, CommandType.JUDGE);

    static Stream<Arguments> everything() {
        return Arrays.stream(EscalationState.values())
                .flatMap(state -> Arrays.stream(CommandType.values())
                        .flatMap(type -> PEOPLE.keySet().stream().map(who -> Arguments.of(state, type, who))));
    }

    @ParameterizedTest(name = "{2}: {1} in {0}")
    @MethodSource("everything")
    void shouldLetThoseActWhoMayAndOnlyWhereItIsLegal(EscalationState state, CommandType type, String who) {
        // given
        var life = Life.in(state);
        var actor = Objects.requireNonNull(PEOPLE.get(who));
        var command = TransitionsTest.command(type, life.now);

        // then
        assertThat(actor.maySee(life.escalation)).isEqualTo(READERS.contains(who));
        assertThat(actor.mayDo(type, life.escalation)).isEqualTo(mayDo(type, who));
        if (actor.mayDo(type, life.escalation)) {
            var legal = TransitionsTest.LEGAL.getOrDefault(type, Map.of()).containsKey(state);
            assertThat(life.perform(command, actor))
                    .satisfies(answer -> assertThat(answer instanceof Answer.Done || answer instanceof Answer.Repeated)
                            .isEqualTo(legal || twin(state, type, who)));
        }
    }

    @Test
    void shouldKeepALegalCaseFromTheTeamsThatDoNotReadIt() {
        var legal = new Life(anIncident().hearing(Signal.LEGAL_THREAT)).escalation;
        assertThat(PEOPLE.entrySet().stream()
                        .filter(person -> person.getValue().maySee(legal))
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder("supervisor", "sender");
        assertThat(new Actor("lea", Set.of("LEGAL"), false).maySee(legal)).isTrue();
    }

    @Test
    void shouldTakeTheSenderForTheSenderWhateverTheCaseOfTheLetters() {
        var sent = new Life(anIncident().hearing(Signal.LEGAL_THREAT).of("Anna")).escalation;
        assertThat(new Actor("anna", Set.of(), true).maySee(sent)).isTrue();
        assertThat(new Actor("ANNA", Set.of(), true).mayDo(CommandType.CANCEL, sent))
                .isTrue();
        assertThat(new Actor("anne", Set.of(), true).maySee(sent)).isFalse();
    }

    private static boolean mayDo(CommandType type, String who) {
        if (type == CommandType.CANCEL) {
            return who.equals("sender") || who.equals("supervisor");
        }
        return SENDERS_MOVES.contains(type) ? who.equals("sender") : RECEIVERS.contains(who);
    }

    /** Who did the same before is told so again, and nothing happens. */
    private static boolean twin(EscalationState state, CommandType type, String who) {
        var byTheTeam = who.equals("member of the team");
        return switch (type) {
            case ACKNOWLEDGE ->
                byTheTeam && (state == EscalationState.ACKNOWLEDGED || state == EscalationState.RESOLVED);
            case RETURN -> byTheTeam && state == EscalationState.RETURNED;
            case RESOLVE -> byTheTeam && state == EscalationState.RESOLVED;
            case CANCEL -> who.equals("sender") && state == EscalationState.CANCELLED;
            default -> false;
        };
    }
}
