package org.accalmie.followup.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.accalmie.events.care.CareCause;
import org.accalmie.events.care.WellbeingReported;
import org.accalmie.events.sheet.Agent;
import org.accalmie.events.sheet.assessment.Anger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarePolicyTest {
    private static final AgentDay DAY = new AgentDay("anna", LocalDate.parse("2026-11-23"));

    @ParameterizedTest
    @CsvSource({
        "STRONG,, false",
        "EXTREME,, false",
        "STRONG, STRONG, true",
        "STRONG, EXTREME, true",
        "EXTREME, EXTREME, true",
        "STRONG, MODERATE, false",
        "EXTREME, MILD, false",
        "MODERATE, MODERATE, false"
    })
    void shouldAskForCareFromTheSecondAggressiveContactOn(Anger first, @Nullable Anger second, boolean alert) {
        // given
        var contacts = Stream.of(first, second)
                .filter(anger -> anger != null)
                .map(anger -> contact(anger, null))
                .toList();

        // when
        var reasons = CarePolicy.reasons(contacts);

        // then
        assertThat(reasons).hasSize(alert ? 2 : 0);
    }

    @Test
    void shouldNameEveryAggressiveContact() {
        // given
        var contacts = List.of(contact(Anger.STRONG, null), contact(Anger.MILD, null), contact(Anger.EXTREME, null));

        // then
        assertThat(CarePolicy.reasons(contacts))
                .containsExactlyInAnyOrder(
                        new CareReason(
                                CareCause.AGGRESSIVE_CONTACTS, contacts.get(0).incidentId()),
                        new CareReason(
                                CareCause.AGGRESSIVE_CONTACTS, contacts.get(2).incidentId()));
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, true", "3, false", "4, false", "5, false", ", false"})
    void shouldAskForCareAtAScoreOfTwoOrLess(@Nullable Integer score, boolean alert) {
        var contact = contact(Anger.MILD, new Wellbeing("anna", score, false));

        assertThat(contact.signs().contains(CareCause.LOW_WELLBEING)).isEqualTo(alert);
        assertThat(CarePolicy.reasons(List.of(contact))).hasSize(alert ? 1 : 0);
    }

    @Test
    void shouldAskForCareAtDistressWhateverTheScore() {
        var contact = contact(Anger.MILD, new Wellbeing("anna", 5, true));

        assertThat(CarePolicy.reasons(List.of(contact)))
                .containsExactly(new CareReason(CareCause.DISTRESS, contact.incidentId()));
    }

    @Test
    void shouldSayNothingOfAnAgentByHowAnotherOneFelt() {
        assertThat(contact(Anger.MILD, new Wellbeing("bruno", 1, true)).signs()).isEmpty();
    }

    @Test
    void shouldSayNothingWhileTheSheetIsNotKnown() {
        var report = new Exposure(UUID.randomUUID(), null, null, new Wellbeing("anna", 1, true));

        assertThat(report.signs()).isEmpty();
    }

    @Test
    void shouldKeepNothingOfHowAnAgentFeltInHistory() {
        // given
        var told = new WellbeingReported(UUID.randomUUID(), 1, new Agent("Anna", "support"), 1, true, true);

        // then
        assertThat(Wellbeing.of(told)).isEqualTo(new Wellbeing("anna", null, false));
    }

    private static Exposure contact(Anger anger, @Nullable Wellbeing felt) {
        return new Exposure(UUID.randomUUID(), DAY, anger, felt);
    }
}
