package org.accalmie.console.search;

import static org.accalmie.console.board.Escalations.anEscalation;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.accalmie.console.board.Escalations;
import org.accalmie.console.person.Language;
import org.accalmie.console.person.Person;
import org.accalmie.console.person.Preferences;
import org.accalmie.console.problem.Part;
import org.accalmie.console.problem.ProblemKind;
import org.accalmie.console.upstream.Listed;
import org.junit.jupiter.api.Test;

class SearchViewTest {
    private static final Instant NOW = Instant.parse("2035-03-05T13:00:00Z");
    private static final Person SAM =
            new Person("sam", Set.of("supervisor"), Language.EN, ZoneId.of("Europe/Paris"), Preferences.NONE);

    @Test
    void shouldLeadFromAContactToItsDossier() {
        var escalated = new Contact(
                Escalations.ID,
                "INC-10482",
                new Contact.Customer("CLT-77120", "Ada", "Morel"),
                new Contact.Agent("paul"),
                NOW);
        var other = new Contact(new UUID(1, 1), "INC-1", null, null, null);
        var view = SearchView.of("ada", listed(anEscalation().build()), listed(escalated, other), SAM, NOW);
        assertThat(Objects.requireNonNull(view.contacts()).items())
                .containsExactly(
                        new SearchView.ContactView(
                                Escalations.ID,
                                "INC-10482",
                                "CLT-77120",
                                "Ada Morel",
                                "14:00",
                                "paul",
                                "/dossiers/" + Escalations.ID),
                        new SearchView.ContactView(new UUID(1, 1), "INC-1", "", "", "", "", ""));
        assertThat(Objects.requireNonNull(view.dossiers()).items()).hasSize(1);
        assertThat(view.board()).isEqualTo("/board?q=ada");
    }

    @Test
    void shouldLeadToADossierWithOtherWords() {
        var dossier = new UUID(2, 2);
        var view = SearchView.of(
                        "ada", listed(), listed(new Contact(new UUID(1, 1), "INC-1", null, null, null)), SAM, NOW)
                .leadingTo(incident -> Optional.of(dossier));
        assertThat(Objects.requireNonNull(view.contacts()).items())
                .extracting(SearchView.ContactView::dossier)
                .containsExactly("/dossiers/" + dossier);
    }

    @Test
    void shouldNotSpeakOfWhatTheReaderMayNotSee() {
        var view = SearchView.of("ada", Part.away(ProblemKind.AWAY), Part.away(ProblemKind.FORBIDDEN), SAM, NOW);
        assertThat(view.contacts()).isNull();
        assertThat(view.dossiers()).extracting("away").extracting("kind").isEqualTo(ProblemKind.AWAY);
    }

    @SafeVarargs
    private static <T> Part<Listed<T>> listed(T... items) {
        return Part.of(new Listed<>(List.of(items), null, null));
    }
}
