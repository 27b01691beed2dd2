package org.accalmie.console.team;

import static org.accalmie.console.board.Escalations.anEscalation;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.accalmie.console.person.Language;
import org.accalmie.console.person.Person;
import org.accalmie.console.person.Preferences;
import org.accalmie.console.problem.Part;
import org.accalmie.console.problem.ProblemKind;
import org.accalmie.console.team.TeamView.SharedView;
import org.accalmie.console.upstream.Escalation;
import org.accalmie.console.upstream.Escalation.Clock;
import org.accalmie.console.upstream.Escalation.State;
import org.accalmie.console.upstream.Listed;
import org.junit.jupiter.api.Test;

class TeamViewTest {
    private static final Instant NOW = Instant.parse("2035-03-05T13:00:00Z");
    private static final Person SAM =
            new Person("sam", Set.of("supervisor"), Language.FR, ZoneId.of("Europe/Paris"), Preferences.NONE);
    private static final TeamsClient.TeamName N2 = new TeamsClient.TeamName("N2", "standard", "Europe/Paris");

    @Test
    void shouldShowFirstWhatNobodyHas() {
        var listed = new Listed<>(
                List.of(
                        anEscalation().in(State.ACKNOWLEDGED).build(),
                        anEscalation().in(State.SENT).build()),
                null,
                null);
        var view = view(Part.of(listed));
        assertThat(view.shares().stream().map(SharedView::owner)).containsExactly("", "nora");
        assertThat(view.open()).isEqualTo(2);
    }

    @Test
    void shouldPutWhatIsOwedFirstOnTopAndWhatStandsStillLast() {
        var still = anEscalation().waitingSince(NOW).withId(new UUID(0, 1)).build();
        var tomorrow =
                anEscalation().due(Clock.TAKE_UP, NOW.plusSeconds(86_400)).withId(new UUID(0, 2));
        var late = anEscalation().due(Clock.TAKE_UP, NOW.minusSeconds(60)).withId(new UUID(0, 3));
        var view = view(Part.of(new Listed<>(List.of(still, tomorrow.build(), late.build()), null, null)));
        assertThat(view.shares().getFirst().rows())
                .extracting(aged -> aged.row().id())
                .containsExactly(new UUID(0, 3), new UUID(0, 2), new UUID(0, 1));
    }

    @Test
    void shouldBeEmptyWithoutAny() {
        assertThat(view(Part.of(new Listed<>(List.of(), null, null))).open()).isZero();
    }

    @Test
    void shouldSayThatTheServiceIsAway() {
        assertThat(view(Part.away(ProblemKind.AWAY)).away()).isNotNull();
    }

    private static TeamView view(Part<Listed<Escalation>> part) {
        return TeamView.of(N2, List.of("N2"), part, SAM, NOW);
    }
}
