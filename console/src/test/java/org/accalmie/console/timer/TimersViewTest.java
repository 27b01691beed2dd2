package org.accalmie.console.timer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.accalmie.console.page.Times;
import org.accalmie.console.person.Language;
import org.accalmie.console.problem.Part;
import org.accalmie.console.problem.ProblemKind;
import org.accalmie.console.timer.TimersView.Standing;
import org.accalmie.console.upstream.Escalation.TakeUpClass;
import org.junit.jupiter.api.Test;

class TimersViewTest {
    private static final Instant NOW = Instant.parse("2035-03-05T13:00:00Z");
    private static final Times TIMES = new Times(Language.EN, ZoneId.of("Europe/Paris"), NOW);

    @Test
    void shouldTellOfEachRungWhetherItRang() {
        var view = view(
                "PT4H",
                new Timers.Rung(1, "REMIND", "N2", NOW, NOW, false, List.of("nora")),
                new Timers.Rung(2, "RAISE", "SUPERVISOR", NOW, NOW.plusSeconds(600), true, List.of()),
                new Timers.Rung(3, "EXHAUST", null, NOW.plusSeconds(7200), null, null, null));
        assertThat(view.rungs().stream().map(TimersView.RungView::standing))
                .containsExactly(Standing.RANG, Standing.RANG_LATE, Standing.TO_COME);
        assertThat(view.rungs().getFirst().told()).containsExactly("nora");
    }

    @Test
    void shouldTellWorkingDaysFromHours() {
        assertThat(view("P1D").days()).isOne();
        assertThat(view("P1D").budget()).isEmpty();
        assertThat(view("PT1H30M").budget()).isEqualTo("1\u00a0h\u00a030\u00a0min");
    }

    @Test
    void shouldNameTheDaysThatDoNotCount() {
        assertThat(view("PT4H").skipped())
                .containsExactly(
                        new TimersView.SkippedView("Sat 3 Mar", true, "closed"),
                        new TimersView.SkippedView("Mon 5 Mar", false, "Easter Monday"));
    }

    @Test
    void shouldSayThatTheyCannotBeRead() {
        assertThat(TimersView.of(Part.away(ProblemKind.AWAY), TIMES).away()).isNotNull();
    }

    private static TimersView view(String budget, Timers.Rung... rungs) {
        var timers = new Timers(
                TakeUpClass.STANDARD,
                budget,
                NOW,
                NOW,
                Duration.ofHours(1),
                List.of(
                        new Timers.Skipped(LocalDate.of(2035, 3, 3), "closed"),
                        new Timers.Skipped(LocalDate.of(2035, 3, 5), "Easter Monday")),
                List.of(new Timers.Pause(NOW, null, "the invoice", "nora")),
                Duration.ZERO,
                List.of(rungs));
        return TimersView.of(Part.of(timers), TIMES);
    }
}
