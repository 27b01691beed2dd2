package org.accalmie.console.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.accalmie.console.field.Choice;
import org.accalmie.console.page.Times;
import org.accalmie.console.person.Language;
import org.accalmie.console.problem.Part;
import org.accalmie.console.problem.ProblemKind;
import org.accalmie.console.upstream.Listed;
import org.junit.jupiter.api.Test;

class GlanceViewTest {
    private static final Instant NOW = Instant.parse("2026-11-27T13:30:00Z");
    private static final Times TIMES = new Times(Language.EN, ZoneId.of("Europe/Paris"), NOW);
    private static final UUID INCIDENT = UUID.fromString("019a9745-9d00-7f25-8f1a-3c5d2b7e9a10");

    @Test
    void shouldOfferToGoOnWithTheOwnIncidentOfTheLastDay() {
        var view = seen(Duration.ofHours(23), Set.of(INCIDENT));
        assertThat(view.recent()).extracting(GlanceView.ContactView::reference).isEqualTo("INC-1");
        assertThat(view.recentIsOwn()).isTrue();
        assertThat(seen(Duration.ofHours(23), Set.of()).recentIsOwn()).isFalse();
        assertThat(seen(Duration.ofHours(25), Set.of(INCIDENT)).recent()).isNull();
    }

    @Test
    void shouldTellWhatRepeatsWhatWasGivenAndWhatIsOwed() {
        var view = seen(Duration.ofHours(30), Set.of());
        assertThat(view.name()).isEqualTo("Claire Moreau");
        assertThat(view.again()).containsExactly(new GlanceView.Again(Choice.REASON_TECHNICAL_PROBLEM, null, 3));
        assertThat(view.gestures().value()).isEqualTo("€40.50");
        assertThat(view.promises().items()).containsExactly(new GlanceView.Promised("An expert calls", "13:30", true));
        assertThat(view.since()).isEqualTo("2023-04-02");
    }

    @Test
    void shouldTellAFirstContactFromAServiceThatIsAway() {
        Part<Listed<PromiseClient.Promise>> none = Part.of(new Listed<>(List.of(), null, null));
        var first = GlanceView.of(new GlanceView.Said(Part.away(ProblemKind.MISSING), none, Set.of()), TIMES);
        assertThat(first.unknown()).isTrue();
        assertThat(first.away()).isNull();
        var away = GlanceView.of(new GlanceView.Said(Part.away(ProblemKind.AWAY), none, Set.of()), TIMES);
        assertThat(away.unknown()).isFalse();
        assertThat(away.away()).isNotNull();
    }

    private static GlanceView seen(Duration ago, Set<UUID> own) {
        var contact = new CustomerClient.Contact(
                INCIDENT, "INC-1", NOW.minus(ago), "PHONE", "STRONG", "TECHNICAL_PROBLEM", "LESS_ANGRY");
        var customer = new CustomerClient.Customer(
                "CLT-1",
                "Claire",
                "Moreau",
                LocalDate.of(2023, 4, 2),
                "HIGH",
                false,
                new CustomerClient.Counts(4, 3, 4),
                List.of(contact),
                new CustomerClient.Gestures(2, new BigDecimal("40.50"), true, List.of()),
                List.of(new CustomerClient.Repetition("TECHNICAL_PROBLEM", null, 3)));
        var owed = new PromiseClient.Promise("An expert calls", NOW.minusSeconds(3600), "OPEN");
        return GlanceView.of(
                new GlanceView.Said(Part.of(customer), Part.of(new Listed<>(List.of(owed), null, null)), own), TIMES);
    }
}
