package org.accalmie.followup.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.accalmie.eventing.ReceivedEvent;
import org.accalmie.events.care.WellbeingReported;
import org.accalmie.events.sheet.Agent;
import org.accalmie.events.sheet.assessment.Anger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CareAlertIT extends CareFixture {
    @Inject
    WellbeingConsumer consumer;

    @Test
    void shouldRaiseOneAtTheSecondAggressiveContactOfADay() {
        // given
        follow(contact(Anger.STRONG));
        assertThat(shown()).isEmpty();

        // when
        follow(contact(Anger.EXTREME).id(incident));

        // then
        alerts().body("items", hasSize(1))
                .body("items[0].agentId", equalTo(agent))
                .body("items[0].raisedAt", equalTo("2026-11-23T10:00:00Z"))
                .body("items[0].incidentIds", hasItems(incident.toString()))
                .body("items[0].incidentIds", hasSize(2))
                .body(
                        "items[0].duties",
                        equalTo(List.of(
                                "ASK_HOW_THEY_ARE", "OFFER_EXTRA_BREAK", "ALLOW_EARLY_END", "REMIND_NOT_PERSONAL")));
        assertThat(shown()).containsExactly("2026-11-23 OPEN [AGGRESSIVE_CONTACTS]");
        assertThat(toldOfAgent()).containsExactly("CareAlertRaised.v1");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T22:59:59Z, 2026-11-23T23:00:00Z, 0",
        "2026-11-22T23:00:00Z, 2026-11-23T22:59:59Z, 1",
        "2026-10-24T22:00:00Z, 2026-10-25T22:59:59Z, 1",
        "2026-10-24T21:59:59Z, 2026-10-24T22:00:00Z, 0",
        "2026-10-25T22:59:59Z, 2026-10-25T23:00:00Z, 0",
        "2026-03-28T23:00:00Z, 2026-03-29T21:59:59Z, 1",
        "2026-03-29T21:59:59Z, 2026-03-29T22:00:00Z, 0"
    })
    void shouldCountDaysAsTheyAreInParis(String first, String second, int raised) {
        follow(contact(Anger.STRONG, first), contact(Anger.STRONG, second));

        alerts().body("items", hasSize(raised));
    }

    @Test
    void shouldCountAnAgentWhateverTheCaseOfTheLetters() {
        follow(contact(Anger.STRONG).handledBy(agent.toUpperCase(Locale.ROOT)), contact(Anger.STRONG));

        assertThat(shown()).hasSize(1);
    }

    @Test
    void shouldCountNobodyElsesContacts() {
        follow(contact(Anger.STRONG), contact(Anger.STRONG).handledBy("other-" + agent));

        assertThat(shown()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "3, 0"})
    void shouldRaiseOneAtALowScore(int score, int raised) {
        follow(contact(Anger.MILD).id(incident));
        hear(felt(1, score, false));

        alerts().body("items", hasSize(raised));
    }

    @Test
    void shouldHoldWhatComesBeforeItsIncident() {
        // given
        hear(felt(1, 1, true));
        assertThat(shown()).isEmpty();

        // when
        follow(contact(Anger.MILD, "2026-11-20T10:00:00Z").id(incident));

        // then
        assertThat(shown()).containsExactly("2026-11-20 OPEN [LOW_WELLBEING, DISTRESS]");
        assertThat(toldOfAgent()).containsExactly("CareAlertRaised.v1");
        alerts().body("items[0].duties", hasItems("START_BREAK_AT_ONCE", "TALK_WITH_HR"));
    }

    @Test
    void shouldHearOfBothFromTheTopics() {
        // when
        publish(felt(1, 2, true));
        publish(UUID.randomUUID(), contact(Anger.EXTREME).id(incident).build());

        // then
        eventually(() -> assertThat(shown()).containsExactly("2026-11-23 OPEN [LOW_WELLBEING, DISTRESS]"));
    }

    @Test
    void shouldHaveOneEffectOfARepeat() {
        // given
        var contact = contact(Anger.STRONG).id(incident);
        var other = contact(Anger.STRONG);
        follow(contact, other);
        hear(felt(1, 2, false));
        var told = toldOfAgent();

        // when
        follow(contact);
        follow(other);
        hear(felt(1, 2, false));

        // then
        alerts().body("items", hasSize(1)).body("items[0].version", equalTo(2));
        assertThat(toldOfAgent()).isEqualTo(told).hasSize(2);
    }

    @Test
    void shouldGoByTheNewestReportWhateverTheOrder() {
        follow(contact(Anger.MILD).id(incident));
        hear(felt(3, 4, false));
        hear(felt(2, 1, false));

        assertThat(shown()).isEmpty();
    }

    @Test
    void shouldGoByTheNewestReportOfThoseThatComeAtOnce() {
        // given
        follow(contact(Anger.MILD).id(incident));
        var reports = Stream.of(felt(1, 4, false), felt(3, 2, false), felt(2, 5, false));

        // when
        transactions.run(() ->
                consumer.onAll(reports.map(report -> new ReceivedEvent(UUID.randomUUID(), clock.instant(), report))
                        .toList()));

        // then
        assertThat(shown()).containsExactly("2026-11-23 OPEN [LOW_WELLBEING]");
    }

    @Test
    void shouldCallOffWhatACorrectionTakesAway() {
        // given
        var other = UUID.randomUUID();
        follow(contact(Anger.STRONG).id(incident), contact(Anger.STRONG).id(other));

        // when
        follow(contact(Anger.MODERATE).id(other).version(2));

        // then
        assertThat(shown()).containsExactly("2026-11-23 CANCELLED [AGGRESSIVE_CONTACTS]");
        assertThat(toldOfAgent()).containsExactly("CareAlertRaised.v1", "CareAlertClosed.v1");
    }

    @Test
    void shouldCallOffWhenTheScoreIsTakenAway() {
        follow(contact(Anger.MILD).id(incident));
        hear(felt(1, 2, false));

        hear(felt(2, null, false));

        assertThat(shown()).containsExactly("2026-11-23 CANCELLED [LOW_WELLBEING]");
    }

    @Test
    void shouldMoveWithAContactToAnotherAgentAndLeaveHowTheFirstFelt() {
        // given
        var other = "other-" + agent;
        follow(contact(Anger.STRONG).id(incident), contact(Anger.STRONG).handledBy(other));
        hear(felt(1, 1, false));

        // when
        follow(contact(Anger.STRONG).id(incident).version(2).handledBy(other));

        // then
        assertThat(shown()).containsExactly("2026-11-23 CANCELLED [LOW_WELLBEING]");
        as("care")
                .queryParam("agent", other)
                .get("/care-alerts")
                .then()
                .body("items.causes", equalTo(List.of(List.of("AGGRESSIVE_CONTACTS"))));
    }

    @Test
    void shouldMoveWithAContactToAnotherDay() {
        // given
        follow(contact(Anger.MILD).id(incident));
        hear(felt(1, 1, false));

        // when
        follow(contact(Anger.MILD, "2026-11-20T10:00:00Z").id(incident).version(2));

        // then
        assertThat(shown()).containsExactly("2026-11-20 OPEN [LOW_WELLBEING]", "2026-11-23 CANCELLED [LOW_WELLBEING]");
    }

    @Test
    void shouldRaiseNothingHistorically() {
        // given
        follow(
                contact(Anger.EXTREME).historical(),
                contact(Anger.EXTREME),
                contact(Anger.MILD).id(incident).historical());

        // when
        hear(new WellbeingReported(incident, 1, new Agent(agent, "support"), 1, true, true));

        // then
        assertThat(shown()).isEmpty();
    }

    @Test
    void shouldCallOffWhatTurnsOutToBeHistorical() {
        follow(contact(Anger.STRONG), contact(Anger.STRONG).id(incident));

        follow(contact(Anger.STRONG).id(incident).version(2).historical());

        assertThat(shown()).containsExactly("2026-11-23 CANCELLED [AGGRESSIVE_CONTACTS]");
    }

    @Test
    void shouldRaiseOneForContactsThatCountAtTheSameMoment() throws Exception {
        // when
        atOnce(
                done(() -> follow(contact(Anger.STRONG))),
                done(() -> follow(contact(Anger.STRONG))),
                done(() -> follow(contact(Anger.EXTREME))),
                done(() -> follow(contact(Anger.EXTREME))),
                done(() -> follow(contact(Anger.MILD).id(incident))),
                done(() -> hear(felt(1, 1, true))));

        // then
        assertThat(shown()).containsExactly("2026-11-23 OPEN [AGGRESSIVE_CONTACTS, LOW_WELLBEING, DISTRESS]");
        alerts().body("items[0].incidentIds", hasSize(5));
    }

    @Test
    void shouldMissNoReportThatComesWithItsIncident() throws Exception {
        for (var i = 0; i < 20; i++) {
            var id = UUID.randomUUID();
            var report = new WellbeingReported(id, 1, new Agent(agent, "support"), 1, false, false);
            atOnce(done(() -> follow(contact(Anger.MILD).id(id))), done(() -> hear(report)));
        }

        alerts().body("items", hasSize(1)).body("items[0].incidentIds", hasSize(20));
    }
}
