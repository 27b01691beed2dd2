package org.accalmie.escalation.transition;

import static org.accalmie.events.escalation.vocabulary.EscalationState.ACKNOWLEDGED;
import static org.accalmie.events.escalation.vocabulary.EscalationState.PREPARING;
import static org.accalmie.events.escalation.vocabulary.EscalationState.RESOLVED;
import static org.accalmie.events.escalation.vocabulary.EscalationState.RETURNED;
import static org.accalmie.events.escalation.vocabulary.EscalationState.SENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.accalmie.escalation.dossier.Dossiers;
import org.accalmie.escalation.lifecycle.Actor;
import org.accalmie.escalation.lifecycle.Command;
import org.accalmie.escalation.lifecycle.CommandType;
import org.accalmie.escalation.lifecycle.Decision;
import org.accalmie.escalation.stored.EscalationFormat;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.escalation.vocabulary.EscalationState;
import org.accalmie.events.escalation.vocabulary.Handover;
import org.accalmie.events.escalation.vocabulary.Helpful;
import org.accalmie.events.escalation.vocabulary.Outcome;
import org.accalmie.events.escalation.vocabulary.ReturnReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LateTwinsTest {
    private static final Actor SOMEBODY = new Actor("somebody", Set.of("SUPERVISOR"), true);
    private static final Actor ANOTHER = new Actor("another", Set.of("SUPERVISOR"), true);
    private static final EscalationFormat FORMAT = new EscalationFormat(new EventJson());
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    @ParameterizedTest
    @EnumSource(CommandType.class)
    void shouldRecordALateTwinOfTheSamePersonAndDoNothing(CommandType type) {
        // given
        var life = having(type);
        var version = life.escalation.version();

        // when
        var answer = life.perform(TransitionsTest.command(type, NOW), SOMEBODY);

        // then
        assertThat(answer).isInstanceOf(Answer.Repeated.class);
        assertThat(life.escalation.version()).isEqualTo(version);
    }

    @ParameterizedTest
    @EnumSource(CommandType.class)
    void shouldRefuseTheSameOfAnotherPerson(CommandType type) {
        // given
        var life = having(type);

        // when
        var answer = life.perform(TransitionsTest.command(type, NOW), ANOTHER);

        // then
        assertThat(answer).isInstanceOf(Answer.Refused.class);
    }

    static Stream<Command> otherWords() {
        var later = NOW.plus(Duration.ofHours(8));
        var promised = NOW.plus(Duration.ofHours(6));
        var options = TransitionsTest.options();
        var missing = List.of("period");
        return Stream.of(
                new Command.Acknowledge(later, null, null),
                new Command.Acknowledge(promised, Handover.COORDINATED, null),
                new Command.Acknowledge(promised, null, "On it"),
                new Command.Update("Something else", null),
                new Command.Update("Still at it", later),
                new Command.Transfer("N2", "Something else", null),
                new Command.Transfer("N2", "It is technical", "Look"),
                new Command.Return(ReturnReason.OTHER, missing, null),
                new Command.Return(ReturnReason.MISSING_INFORMATION, List.of("request"), null),
                new Command.Return(ReturnReason.MISSING_INFORMATION, missing, "Which month?"),
                new Command.Complete(Dossiers.requesting(null, "Something else"), null),
                new Command.Complete(Dossiers.requesting(null, "Refund"), "Sorry"),
                new Command.Wait("Something else"),
                new Command.Resume("They called"),
                new Command.Resolve(Outcome.NOTHING_TO_DO, "Refunded", true),
                new Command.Resolve(Outcome.SOLVED, "Something else", true),
                new Command.Resolve(Outcome.SOLVED, "Refunded", false),
                new Command.Judge(Helpful.NO, null),
                new Command.Judge(Helpful.YES, "Quick"),
                new Command.Cancel("Something else"),
                new Command.Decide(new Decision(options, "B", "supervisor", "We extend by 15 days.")));
    }

    @ParameterizedTest
    @MethodSource("otherWords")
    void shouldRefuseWhatSaysSomethingElse(Command other) {
        // given
        var life = having(other.type());
        var state = life.escalation.state();

        // when
        var answer = life.perform(other, SOMEBODY);

        // then
        var rule = other instanceof Command.Transfer
                ? "transfer-to-another-team"
                : other.type().rule();
        assertThat(answer).isInstanceOfSatisfying(Answer.Refused.class, refused -> {
            assertThat(refused.state()).isEqualTo(state);
            assertThat(refused.rule()).isEqualTo(rule);
        });
    }

    @Test
    void shouldTellTwinsByWhatIsNoTextOnceTextsAreErased() {
        // given
        var life = having(CommandType.RESOLVE);
        life.escalation = life.escalation.withoutTexts();

        // then
        var twin = new Command.Resolve(Outcome.SOLVED, "Whatever", true).withoutTexts();
        assertThat(life.perform(twin, SOMEBODY)).isInstanceOf(Answer.Repeated.class);
        var other = new Command.Resolve(Outcome.WORKAROUND, "Whatever", true).withoutTexts();
        assertThat(life.perform(other, SOMEBODY)).isInstanceOf(Answer.Refused.class);
    }

    /** An escalation to which somebody has done it, and for which it is over. */
    private static Life having(CommandType type) {
        var life = Life.in(before(type));
        if (type == CommandType.RESUME) {
            life.perform(TransitionsTest.command(CommandType.WAIT, NOW), SOMEBODY);
        }
        assertThat(life.perform(TransitionsTest.command(type, NOW), SOMEBODY)).isInstanceOf(Answer.Done.class);
        if (type == CommandType.UPDATE) {
            life.perform(TransitionsTest.command(CommandType.RESOLVE, NOW), SOMEBODY);
        }
        life.escalation = FORMAT.read(FORMAT.text(life.escalation));
        return life;
    }

    private static EscalationState before(CommandType type) {
        return switch (type) {
            case ACKNOWLEDGE, TRANSFER, RETURN, DECIDE -> SENT;
            case UPDATE, WAIT, RESUME, RESOLVE -> ACKNOWLEDGED;
            case COMPLETE -> RETURNED;
            case JUDGE -> RESOLVED;
            case CANCEL -> PREPARING;
        };
    }
}
