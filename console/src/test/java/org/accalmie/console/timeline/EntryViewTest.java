package org.accalmie.console.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.accalmie.console.page.Times;
import org.accalmie.console.person.Language;
import org.accalmie.console.problem.Part;
import org.accalmie.console.problem.ProblemKind;
import org.accalmie.console.upstream.Listed;
import org.junit.jupiter.api.Test;

class EntryViewTest {
    private static final Instant NOW = Instant.parse("2035-03-05T13:00:00Z");
    private static final Times ENGLISH = new Times(Language.EN, ZoneId.of("Europe/Paris"), NOW);
    private static final Times FRENCH = new Times(Language.FR, ZoneId.of("Europe/Paris"), NOW);

    @Test
    void shouldTellMomentsAndSpansAsTheReaderReadsThem() {
        var taken = entry("acknowledge-when-sent", Map.of("nextUpdateAt", "2035-03-05T15:30:00Z"));
        assertThat(EntryView.of(taken, ENGLISH).details().getFirst().text()).isEqualTo("16:30");
        var resumed = entry("resume-when-waiting", Map.of("suspendedFor", "P2DT3H"));
        assertThat(EntryView.of(resumed, ENGLISH).details().getFirst().text()).isEqualTo("2\u00a0d\u00a03\u00a0h");
        assertThat(EntryView.of(resumed, FRENCH).details().getFirst().text()).isEqualTo("2\u00a0j\u00a03\u00a0h");
    }

    @Test
    void shouldSayThatNobodyDidWhatAClockDid() {
        assertThat(EntryView.of(new TimelineEntry(NOW, "clock", "rung", null), ENGLISH)
                        .by())
                .isEmpty();
        assertThat(EntryView.of(new TimelineEntry(NOW, null, "RecapSent", null), ENGLISH)
                        .by())
                .isEmpty();
    }

    @Test
    void shouldMarkWhatShouldNotHaveHappened() {
        assertThat(EntryView.of(entry("update-overdue", Map.of()), ENGLISH).bad())
                .isTrue();
        assertThat(EntryView.of(entry("rung", Map.of("late", "true")), ENGLISH).bad())
                .isTrue();
        assertThat(EntryView.of(entry("rung", Map.of("late", "false")), ENGLISH).bad())
                .isFalse();
    }

    @Test
    void shouldShowWhatItDoesNotKnowAsItIsCalled() {
        var unknown = EntryView.of(entry("teleported", Map.of("somewhere", "else")), ENGLISH);
        assertThat(unknown.happening()).isEqualTo(Happening.OTHER);
        assertThat(unknown.what()).isEqualTo("teleported");
        assertThat(unknown.details()).isEmpty();
        assertThat(Happening.of("repeated resume-when-waiting")).isEqualTo(Happening.REPEATED);
    }

    @Test
    void shouldLeaveWhatIsNoMomentAsItWasSaid() {
        var hostile = entry("update-overdue", Map.of("dueAt", "<script>alert(1)</script>"));
        assertThat(EntryView.of(hostile, ENGLISH).details().getFirst().text()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void shouldTellOfTheIncidentWhatTheEscalationDoesNotTell() {
        var view = TimelineView.of(
                Part.of(new Listed<>(List.of(entry("EscalationSent", Map.of("team", "N2"))), null, null)),
                Part.of(new Listed<>(
                        List.of(
                                new TimelineEntry(NOW.plusSeconds(1), "paul", "IncidentRevised", Map.of("version", 2)),
                                entry("EscalationSent", Map.of("escalationId", "019a9745"))),
                        null,
                        null)),
                ENGLISH);
        assertThat(view.entries().stream().map(EntryView::happening))
                .containsExactly(Happening.INCIDENT_REVISED, Happening.SENT);
    }

    @Test
    void shouldSayThatTheTimelineCannotBeReadAndShowTheOther() {
        Part<Listed<TimelineEntry>> incident =
                Part.of(new Listed<>(List.of(entry("IncidentRecorded", Map.of())), null, null));
        var view = TimelineView.of(Part.away(ProblemKind.AWAY), incident, ENGLISH);
        assertThat(view.away()).isNotNull();
        assertThat(view.entries()).hasSize(1);
    }

    private static TimelineEntry entry(String what, Map<String, Object> details) {
        return new TimelineEntry(NOW, "nora", what, details);
    }
}
