package org.accalmie.console.board;

import static org.accalmie.console.board.Escalations.anEscalation;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accalmie.console.board.BoardView.SectionView;
import org.accalmie.console.command.Command;
import org.accalmie.console.person.Language;
import org.accalmie.console.person.Person;
import org.accalmie.console.person.Preferences;
import org.accalmie.console.upstream.Escalation;
import org.accalmie.console.upstream.Escalation.Clock;
import org.accalmie.console.upstream.Escalation.State;
import org.junit.jupiter.api.Test;

class BoardViewTest {
    private static final Instant NOW = Instant.parse("2035-03-05T13:00:00Z");
    private static final Person NORA =
            new Person("nora", Set.of("n2"), Language.EN, ZoneId.of("Europe/Paris"), Preferences.NONE);
    private static final BoardQuery ALL = new BoardQuery(Map.of(), null, null);

    @Test
    void shouldGroupRowsByWhenTheyFallDue() {
        var board = board(
                due(NOW.plus(Duration.ofDays(2))),
                due(NOW.plus(Duration.ofHours(5))),
                due(NOW.plus(Duration.ofMinutes(59))),
                due(NOW.minusSeconds(1)),
                anEscalation().in(State.ACKNOWLEDGED).waitingSince(NOW).build(),
                anEscalation().in(State.RESOLVED).build());
        assertThat(board.sections().stream().map(SectionView::group)).containsExactly(Group.values());
        assertThat(board.sections())
                .allSatisfy(section -> assertThat(section.rows()).hasSize(1));
        assertThat(board.late()).isOne();
    }

    @Test
    void shouldShowWhatIsDueFirstOnTop() {
        var soon = due(NOW.plusSeconds(60));
        var sooner = anEscalation()
                .withId(new UUID(1, 1))
                .due(Clock.TAKE_UP, NOW.plusSeconds(30))
                .build();
        assertThat(board(soon, sooner).sections().stream()
                        .flatMap(section -> section.rows().stream())
                        .map(RowView::id))
                .containsExactly(sooner.id(), soon.id());
    }

    @Test
    void shouldShowStatesAsColumnsEvenWhereNothingIsInThem() {
        var columns = new BoardQuery(Map.of("view", "columns", "state", "RETURNED,SENT"), null, null);
        var board = BoardView.of(columns, List.of(due(NOW)), List.of(), NORA, NOW);
        assertThat(board.sections().stream().map(SectionView::key)).containsExactly("SENT", "RETURNED");
        assertThat(board.sections()).noneMatch(SectionView::isHidden);
        assertThat(columns.asked()).doesNotContainKey("view");
    }

    @Test
    void shouldSayWithinABriefWordWhetherTheListIsTheSame() {
        var other =
                anEscalation().withId(new UUID(1, 1)).due(Clock.TAKE_UP, NOW).build();
        assertThat(board(due(NOW)).print()).isEqualTo(board(due(NOW)).print());
        assertThat(board(due(NOW)).print())
                .isNotEqualTo(board(other).print())
                .isNotEqualTo(board(due(NOW), other).print());
    }

    @Test
    void shouldSetNamesBesideIds() {
        var listed = new BoardView.Listing(List.of(due(NOW)), Map.of("CLT-77120", "Ada Morel"), List.of());
        var rows = BoardView.of(ALL, listed, NORA, NOW).sections().stream().flatMap(section -> section.rows().stream());
        assertThat(rows.map(RowView::name)).containsExactly("Ada Morel");
    }

    @Test
    void shouldEndTheDayInTheReadersZone() {
        // 23:30 in Paris, which is 22:30 of the same day in UTC; half past midnight is tomorrow in Paris alone
        assertThat(Group.of(Due.of(due(Instant.parse("2035-03-05T22:30:00Z"))), NOW, NORA.zone()))
                .isEqualTo(Group.TODAY);
        assertThat(Group.of(Due.of(due(Instant.parse("2035-03-05T23:30:00Z"))), NOW, NORA.zone()))
                .isEqualTo(Group.LATER);
    }

    @Test
    void shouldReadTheDeadlineOfAServiceThatNamesNone() {
        var old = anEscalation()
                .in(State.ACKNOWLEDGED)
                .promised(NOW.plusSeconds(90))
                .build();
        assertThat(Due.of(old)).isEqualTo(new Due(Clock.UPDATE, NOW.plusSeconds(90), null, false));
    }

    @Test
    void shouldCountOnTheChipsAndSwitchThemInTheAddress() {
        var board = BoardView.of(
                new BoardQuery(Map.of("overdue", "true"), null, null),
                List.of(due(NOW.minusSeconds(1))),
                List.of("N2"),
                NORA,
                NOW);
        assertThat(board.chips().getFirst()).isEqualTo(new ChipView(Chip.OVERDUE, null, "/board", true, 1));
        assertThat(board.chips().getLast())
                .isEqualTo(new ChipView(Chip.TEAM, "N2", "/board?team=N2&overdue=true", false, 1));
    }

    @Test
    void shouldOfferWhatTheStateAllows() {
        var paused = anEscalation().in(State.ACKNOWLEDGED).waitingSince(NOW).build();
        assertThat(Command.offered(paused, "nora", Set.of("n2")))
                .containsExactly(
                        Command.UPDATE, Command.RESUMPTION, Command.RESOLUTION, Command.TRANSFER, Command.RETURN);
        assertThat(Command.offered(due(NOW), "nora", Set.of("supervisor")))
                .containsExactly(Command.ACKNOWLEDGEMENT, Command.TRANSFER, Command.RETURN, Command.CANCELLATION);
        assertThat(Command.offered(anEscalation().in(State.RESOLVED).build(), "paul", Set.of()))
                .isEmpty();
    }

    private static Escalation due(Instant at) {
        return anEscalation().due(Clock.TAKE_UP, at).build();
    }

    private static BoardView board(Escalation... escalations) {
        return BoardView.of(ALL, List.of(escalations), List.of(), NORA, NOW);
    }
}
