package org.accalmie.console.team;

import static org.accalmie.console.board.Escalations.anEscalation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.accalmie.console.page.Times;
import org.accalmie.console.person.Language;
import org.accalmie.console.team.CalendarClient.Counted;
import org.accalmie.console.team.CalendarClient.Open;
import org.accalmie.console.team.StripView.HourView;
import org.accalmie.console.team.StripView.StretchView;
import org.accalmie.console.upstream.Escalation;
import org.accalmie.console.upstream.Escalation.Clock;
import org.junit.jupiter.api.Test;

class StripViewTest {
    /** A Friday, 14:30 in Paris. */
    private static final Instant NOW = Instant.parse("2026-11-27T13:30:00Z");

    private static final Times TIMES = new Times(Language.EN, ZoneId.of("Europe/Paris"), NOW);
    private static final Open MONDAY = open("2026-11-30T08:00:00Z", "2026-11-30T11:30:00Z");
    private static final Counted OPENINGS = new Counted(List.of(
            open("2026-11-27T08:00:00Z", "2026-11-27T11:30:00Z"),
            open("2026-11-27T12:30:00Z", "2026-11-27T17:00:00Z"),
            MONDAY));

    @Test
    void shouldDrawTheOpeningHoursByQuarters() {
        var strip = StripView.of(OPENINGS, List.of(), TIMES);
        assertThat(strip.open()).containsExactly(new StretchView("09:00", "12:30"), new StretchView("13:30", "18:00"));
        assertThat(strip.openNow()).isTrue();
        assertThat(strip.next()).isEmpty();
        assertThat(strip.hours())
                .extracting(HourView::hour)
                .startsWith("09:00")
                .endsWith("17:00")
                .hasSize(9);
        assertThat(strip.hours().get(3).quarters()).containsExactly(true, true, false, false);
        assertThat(strip.hours())
                .extracting(HourView::minute)
                .containsExactly(null, null, null, null, null, 30, null, null, null);
        assertThat(strip.now()).isEqualTo("14:30");
    }

    @Test
    void shouldPutEachDeadlineOfTodayIntoItsHour() {
        var strip = StripView.of(
                OPENINGS,
                List.of(due("2026-11-27T15:10:00Z"), due("2026-11-27T09:00:00Z"), due("2026-11-28T09:00:00Z")),
                TIMES);
        assertThat(strip.hours().stream().filter(hour -> !hour.dues().isEmpty()))
                .extracting(
                        HourView::hour,
                        hour -> hour.dues().getFirst().at(),
                        hour -> hour.dues().getFirst().late())
                .containsExactly(tuple("10:00", "10:00", true), tuple("16:00", "16:10", false));
        assertThat(strip.before()).isZero();
    }

    @Test
    void shouldSayOfAClosedDayWhenItOpensAgain() {
        var saturday = new Times(Language.EN, TIMES.zone(), NOW.plusSeconds(24 * 3600));
        var monday = new Counted(List.of(MONDAY));
        var strip = StripView.of(monday, List.of(due("2026-11-27T15:10:00Z")), saturday);
        assertThat(strip.open()).isEmpty();
        assertThat(strip.hours()).isEmpty();
        assertThat(strip.next()).isEqualTo("Mon 30 Nov 09:00");
        assertThat(strip.before()).isEqualTo(1);
    }

    @Test
    void shouldShowWhatIsDueWithoutKnowingTheHours() {
        var strip = StripView.of(null, List.of(due("2026-11-27T15:10:00Z")), TIMES);
        assertThat(strip.known()).isFalse();
        assertThat(strip.hours()).hasSize(3);
    }

    private static Open open(String from, String to) {
        return new Open(Instant.parse(from), Instant.parse(to));
    }

    private static Escalation due(String at) {
        return anEscalation().due(Clock.TAKE_UP, Instant.parse(at)).build();
    }
}
