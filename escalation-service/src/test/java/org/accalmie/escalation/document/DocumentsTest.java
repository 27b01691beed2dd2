package org.accalmie.escalation.document;

import static org.accalmie.escalation.Incidents.anIncident;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.accalmie.escalation.ADossier;
import org.accalmie.escalation.Incidents;
import org.accalmie.escalation.transition.Lives;
import org.accalmie.events.escalation.vocabulary.EscalationState;
import org.accalmie.events.escalation.vocabulary.NotificationReason;
import org.accalmie.events.sheet.Dossier;
import org.accalmie.events.sheet.EvidenceKind;
import org.accalmie.events.sheet.assessment.Signal;
import org.accalmie.web.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentsTest {
    private static final String HOSTILE = "# Boss\n\n## 9. Pay\n- <b>now</b> [x](http://evil) `*_~`\n1. first\n> quote";
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    static Stream<Arguments> everyMessage() {
        return Stream.of(
                        Signal.REPRODUCIBLE_BUG,
                        Signal.DOUBLE_BILLING,
                        Signal.LEGAL_THREAT,
                        Signal.PHISHING,
                        Signal.PUBLIC_POST,
                        Signal.SUPERVISOR_REQUESTED)
                .flatMap(signal -> Arrays.stream(EscalationState.values())
                        .flatMap(state -> Arrays.stream(Language.values())
                                .map(language -> Arguments.of(signal, state, language))));
    }

    @ParameterizedTest(name = "{0} in {1}, {2}")
    @MethodSource("everyMessage")
    void shouldWriteEveryMessageInEveryState(Signal signal, EscalationState state, Language language) {
        // when
        var message = Documents.message(about(anIncident().hearing(signal), state), language);

        // then
        assertThat(message)
                .startsWith(language == Language.FR ? "Bonjour {customerName}," : "Hello {customerName},")
                .contains("INC-1")
                .doesNotContain("{message", "null", "NOT_FOUND", "Refund the second debit", "Compared the statements");
        assertThat(Markdown.toText(message)).doesNotContain("**", "\\");
    }

    @ParameterizedTest
    @CsvSource({
        "REPRODUCIBLE_BUG,     technical team",
        "DOUBLE_BILLING,       billing team",
        "LEGAL_THREAT,         legal nature",
        "PHISHING,             security procedure",
        "PUBLIC_POST,          in private",
        "SUPERVISOR_REQUESTED, people who can decide"
    })
    void shouldChooseTheMessageThatFits(Signal signal, String words) {
        assertThat(Documents.message(about(anIncident().hearing(signal), EscalationState.SENT), Language.EN))
                .contains(words);
    }

    @Test
    void shouldGiveAVipTheirOwnMessage() {
        var vip = anIncident().hearing(Signal.DOUBLE_BILLING).vip();
        assertThat(Documents.message(about(vip, EscalationState.ACKNOWLEDGED), Language.EN))
                .contains("followed closely", "Then every four hours");
    }

    @Test
    void shouldDateTheNextUpdateInTheTimeOfTheTeam() {
        var about = about(anIncident().hearing(Signal.DOUBLE_BILLING), EscalationState.ACKNOWLEDGED);
        assertThat(Documents.message(about, Language.EN))
                .contains("Next update: Tuesday 24 November 2026 at 16:00, even if the work is still going on.");
        assertThat(Documents.message(about, Language.FR))
                .contains("Prochain point : mardi 24 novembre 2026 à 16:00, même si le travail est encore en cours.");
    }

    @Test
    void shouldDateTheNextUpdateBeforeTakeUpOnlyWhileTheTeamsClockRuns() {
        var billing = anIncident().hearing(Signal.DOUBLE_BILLING);
        assertThat(Documents.message(about(billing, EscalationState.SENT), Language.EN))
                .contains("You will have the time of the next update by Wednesday 25 November 2026 at 10:00");
        assertThat(Documents.message(about(billing, EscalationState.RETURNED), Language.EN))
                .contains("as soon as the team has confirmed it")
                .doesNotContain("at the latest");
    }

    @Test
    void shouldAskForWhatIsMissing() {
        var about = about(
                anIncident()
                        .hearing(Signal.DOUBLE_BILLING)
                        .dossier(ADossier.holding().summary("Debited twice").build()),
                EscalationState.PREPARING);
        assertThat(Documents.message(about, Language.EN))
                .contains("- the number of the invoice or of the payment\n- the period it is about\n")
                .doesNotContain("request");
    }

    @Test
    void shouldAdmitAndPromiseNothingInLegalMode() {
        for (var state : EscalationState.values()) {
            for (var language : Language.values()) {
                var message = Documents.message(about(anIncident().hearing(Signal.FORMAL_NOTICE), state), language);
                assertThat(message.toLowerCase(Locale.ROOT))
                        .doesNotContain(
                                "sorry",
                                "apolog",
                                "our fault",
                                "promise",
                                "guarantee",
                                "will ",
                                "désolé",
                                "excus",
                                "notre faute",
                                "promet",
                                "garanti",
                                "responsab",
                                "au plus tard",
                                "at the latest");
            }
        }
    }

    @Test
    void shouldWriteTheNoteWithItsSevenSections() {
        // when
        var note =
                Documents.note(about(anIncident().hearing(Signal.DOUBLE_BILLING), EscalationState.SENT), Language.EN);

        // then
        assertThat(note.lines().filter(line -> line.startsWith("#")))
                .containsExactly(
                        "# Escalation – billing – {customerName} (CLT-10482) – — – 24 h – Ticket INC-1 | "
                                + "Tuesday 24 November 2026 at 10:00 Europe/Paris | Owner: agent",
                        "## 1. Context",
                        "## 2. Facts",
                        "## 3. Evidence",
                        "## 4. What was done already",
                        "## 5. What we ask of you",
                        "## 6. Urgency and impact",
                        "## 7. Recommendation");
        assertThat(note)
                .contains(
                        "- Decision or action: Refund the second debit\n",
                        "> I want my money back.\n",
                        "take-up by Wednesday 25 November 2026 at 10:00",
                        "- External deadline: none known\n");
    }

    @Test
    void shouldPassOverWhatIsBlank() {
        var blank =
                ADossier.holding().symptoms(" ").exactWords("\n").request(" ").build();
        var about = about(anIncident().hearing(Signal.DOUBLE_BILLING).dossier(blank), EscalationState.PREPARING);
        assertThat(Documents.note(about, Language.EN))
                .contains("- Decision or action: —")
                .doesNotContain("Symptoms", "exact words:");
    }

    @Test
    void shouldSayWhatLegalModeMeansInTheNote() {
        var about = about(anIncident().hearing(Signal.FORMAL_NOTICE), EscalationState.SENT);
        assertThat(Documents.note(about, Language.EN)).contains("**Legal mode.**");
        assertThat(Documents.note(about, Language.FR)).contains("**Mode juridique.**", "## 7. Recommandation");
    }

    @Test
    void shouldKeepWhatPeopleWroteInItsPlace() {
        // given
        var hostile = new Dossier(
                HOSTILE,
                HOSTILE,
                HOSTILE,
                HOSTILE,
                List.of(new Dossier.Fact(null, HOSTILE)),
                List.of(
                        new Dossier.Evidence(EvidenceKind.LOG, "https://example.org/a_b"),
                        new Dossier.Evidence(null, "javascript:alert(1)")),
                HOSTILE,
                HOSTILE,
                null,
                null,
                null,
                HOSTILE,
                new Dossier.Impact(12, null, HOSTILE),
                null,
                null);

        // when
        var note = Documents.note(
                about(anIncident().hearing(Signal.DOUBLE_BILLING).dossier(hostile), EscalationState.PREPARING),
                Language.EN);

        // then
        assertThat(note.lines().filter(line -> line.startsWith("#"))).hasSize(8);
        assertThat(note).contains("<https://example.org/a_b>").doesNotContain("<javascript");
        var text = Markdown.toText(note);
        assertThat(text)
                .contains("# Boss\n## 9. Pay\n- <b>now</b> [x](http://evil) `*_~`\n1. first\n> quote")
                .contains("- Log: https://example.org/a_b");
    }

    @Test
    void shouldNotShoutTheTitleOfTheNoteInAMail() {
        // given
        var about = about(anIncident().hearing(Signal.DOUBLE_BILLING), EscalationState.SENT);

        // when
        var letter =
                Letters.write(about, NotificationReason.SENT, Language.FR, URI.create("https://accalmie.example/1"));

        // then
        assertThat(letter.html())
                .contains("<h1 style=\"font-size: 1.1em; margin: 1em 0 0.5em\">Escalade")
                .contains("<h2 style=\"font-size: 1em; margin: 1em 0 0.5em\">")
                .doesNotContain("<h1>", "<h2>");
    }

    private static Case about(Incidents incident, EscalationState state) {
        var recorded = incident.recorded();
        var life = Lives.of(incident, state);
        return new Case(life.escalation(), recorded.dossier(), recorded, ZoneId.of("Europe/Paris"), NOW);
    }
}
