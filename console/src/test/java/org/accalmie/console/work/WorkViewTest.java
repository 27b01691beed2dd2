package org.accalmie.console.work;

import static org.accalmie.console.board.Escalations.anEscalation;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.accalmie.console.person.Language;
import org.accalmie.console.person.Person;
import org.accalmie.console.person.Preferences;
import org.accalmie.console.problem.Part;
import org.accalmie.console.problem.ProblemKind;
import org.accalmie.console.upstream.Escalation;
import org.accalmie.console.upstream.Escalation.Clock;
import org.accalmie.console.upstream.Escalation.State;
import org.accalmie.console.upstream.Listed;
import org.accalmie.console.work.WorkView.Section;
import org.accalmie.console.work.WorkView.SectionView;
import org.junit.jupiter.api.Test;

class WorkViewTest {
    private static final Instant NOW = Instant.parse("2035-03-05T13:00:00Z");
    private static final Person PAUL =
            new Person("paul", Set.of("agent"), Language.EN, ZoneId.of("Europe/Paris"), Preferences.NONE);

    @Test
    void shouldTellWhatWaitsForTheSenderFromWhatIsWithOthers() {
        var view = sent(listed(
                anEscalation()
                        .in(State.RETURNED)
                        .due(Clock.COMPLETION, NOW.minusSeconds(1))
                        .build(),
                anEscalation()
                        .in(State.SENT)
                        .due(Clock.TAKE_UP, NOW.minusSeconds(1))
                        .build()));
        assertThat(view.sections().stream().map(SectionView::section))
                .containsExactly(Section.TO_COMPLETE, Section.UNDER_WAY);
        assertThat(view.sections())
                .allSatisfy(section -> assertThat(section.rows()).hasSize(1));
        assertThat(view.late())
                .as("what others have is not the sender's to hurry")
                .isOne();
    }

    @Test
    void shouldShowWhatIsDueFirstOnTop() {
        var view = sent(listed(
                anEscalation()
                        .in(State.PREPARING)
                        .due(Clock.PREPARATION, NOW.plusSeconds(90))
                        .build(),
                anEscalation()
                        .in(State.PREPARING)
                        .due(Clock.PREPARATION, NOW.plusSeconds(30))
                        .build()));
        assertThat(view.sections().getFirst().rows().getFirst().clock().until()).isEqualTo(NOW.plusSeconds(30));
    }

    @Test
    void shouldSayThatThereIsNothing() {
        assertThat(sent(listed()).isEmpty()).isTrue();
    }

    @Test
    void shouldSayThatAServiceIsAwayWhileTheRestStands() {
        var view = WorkView.of(
                new WorkView.Said(
                        Part.away(ProblemKind.AWAY),
                        null,
                        null,
                        Part.of(new Listed<>(List.of(new OwnPromise("CLT-1", "Call", NOW)), null, null)),
                        null),
                PAUL,
                NOW);
        assertThat(view.isEmpty()).isFalse();
        assertThat(view.sections().getFirst().away()).isNotNull();
        assertThat(view.promises())
                .isNotNull()
                .satisfies(it -> assertThat(it.items()).hasSize(1));
    }

    @Test
    void shouldNotSpeakOfWhatThePersonMayNotSee() {
        var view = WorkView.of(new WorkView.Said(null, null, null, Part.away(ProblemKind.FORBIDDEN), null), PAUL, NOW);
        assertThat(view.promises()).isNull();
        assertThat(view.isEmpty()).isTrue();
    }

    private static Part<Listed<Escalation>> listed(Escalation... escalations) {
        return Part.of(new Listed<>(List.of(escalations), null, null));
    }

    private static WorkView sent(Part<Listed<Escalation>> sent) {
        return WorkView.of(new WorkView.Said(sent, null, null, null, null), PAUL, NOW);
    }
}
