package org.accalmie.followup.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.accalmie.events.care.CareAlertAcknowledged;
import org.accalmie.events.care.CareAlertClosed;
import org.accalmie.events.care.CareAlertRaised;
import org.accalmie.events.care.CareAlertState;
import org.accalmie.events.care.CareCause;
import org.accalmie.events.sheet.assessment.Anger;
import org.accalmie.followup.alert.CareAlert.Acknowledgement;
import org.accalmie.followup.alert.CareAlert.Closing;
import org.junit.jupiter.api.Test;

class CareAlertTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final AgentDay DAY = new AgentDay("anna", LocalDate.parse("2026-11-23"));
    private static final Acknowledgement BY_CARE = new Acknowledgement(NOW, "care");
    private static final Closing DONE = new Closing(NOW, "care", "Asked", null);

    private final Exposure sad = felt(2, false);
    private final Exposure shaken = felt(5, true);

    @Test
    void shouldRaiseOneForADayThatAsksForIt() {
        // when
        var alert = settle(List.of(), sad, shaken).orElseThrow();

        // then
        assertThat(alert.state()).isEqualTo(CareAlertState.OPEN);
        assertThat(alert.raisedAt()).isEqualTo(NOW);
        assertThat(alert.causes()).containsExactly(CareCause.LOW_WELLBEING, CareCause.DISTRESS);
        assertThat(alert.incidentIds()).containsExactlyInAnyOrder(sad.incidentId(), shaken.incidentId());
        assertThat(alert.fact()).isInstanceOf(CareAlertRaised.class);
    }

    @Test
    void shouldRaiseNoneForAQuietDay() {
        assertThat(settle(List.of(), felt(3, false))).isEmpty();
    }

    @Test
    void shouldAddACauseToTheOpenOneAndSaySo() {
        // given
        var open = raised(sad);

        // when
        var alert = settle(List.of(open), sad, shaken).orElseThrow();

        // then
        assertThat(alert.id()).isEqualTo(open.id());
        assertThat(alert.version()).isEqualTo(2);
        assertThat(alert.causes()).containsExactly(CareCause.LOW_WELLBEING, CareCause.DISTRESS);
        assertThat(alert.isNewsAfter(open)).isTrue();
    }

    @Test
    void shouldAddAnotherContactOfTheSameCauseToTheOpenOneInSilence() {
        // given
        var open = raised(sad);
        var second = felt(1, false);

        // when
        var alert = settle(List.of(open), sad, second).orElseThrow();

        // then
        assertThat(alert.incidentIds()).hasSize(2);
        assertThat(alert.isNewsAfter(open)).isFalse();
    }

    @Test
    void shouldOpenAgainWhatWasAcknowledgedBeforeSomethingNew() {
        // given
        var acknowledged = raised(sad).acknowledged(BY_CARE);

        // when
        var alert = settle(List.of(acknowledged), sad, felt(1, false)).orElseThrow();

        // then
        assertThat(alert.state()).isEqualTo(CareAlertState.OPEN);
        assertThat(alert.acknowledgement()).isEqualTo(BY_CARE);
        assertThat(alert.isNewsAfter(acknowledged)).isTrue();
    }

    @Test
    void shouldRaiseAnotherOneForWhatCameAfterTheClosing() {
        // given
        var closed = raised(sad).acknowledged(BY_CARE).closed(DONE);

        // then
        assertThat(settle(List.of(closed), sad)).isEmpty();
        var alert = settle(List.of(closed), sad, shaken).orElseThrow();
        assertThat(alert.id()).isNotEqualTo(closed.id());
        assertThat(alert.causes()).containsExactly(CareCause.DISTRESS);
        assertThat(alert.incidentIds()).containsExactly(shaken.incidentId());
    }

    @Test
    void shouldRaiseAnotherOneForAThirdAggressiveContactAfterTheClosing() {
        // given
        var contacts = List.of(aggressive(), aggressive(), aggressive());
        var closed =
                raised(contacts.get(0), contacts.get(1)).acknowledged(BY_CARE).closed(DONE);

        // when
        var alert = new CareDay(DAY, List.of(closed))
                .settle(contacts, UUID::randomUUID, NOW)
                .orElseThrow();

        // then
        assertThat(alert.incidentIds()).containsExactly(contacts.get(2).incidentId());
    }

    @Test
    void shouldCallOffWhatHasNoCauseLeft() {
        // given
        var open = raised(sad);

        // when
        var alert = settle(List.of(open)).orElseThrow();

        // then
        assertThat(alert.state()).isEqualTo(CareAlertState.CANCELLED);
        assertThat(alert.closing()).isEqualTo(new Closing(NOW, null, null, null));
        assertThat(alert.fact()).isInstanceOf(CareAlertClosed.class);
        assertThat(settle(List.of(alert), sad).orElseThrow().id()).isNotEqualTo(alert.id());
    }

    @Test
    void shouldLeaveWhatWasTakenUpToWhoTookItUp() {
        // given
        var acknowledged = raised(sad).acknowledged(BY_CARE);

        // when
        var alert = settle(List.of(acknowledged)).orElseThrow();

        // then
        assertThat(alert.state()).isEqualTo(CareAlertState.ACKNOWLEDGED);
        assertThat(alert.causes()).isEmpty();
        assertThat(alert.isNewsAfter(acknowledged)).isFalse();
    }

    @Test
    void shouldTakeACauseAwayInSilence() {
        // given
        var open = raised(sad, shaken);

        // when
        var alert = settle(List.of(open), shaken).orElseThrow();

        // then
        assertThat(alert.causes()).containsExactly(CareCause.DISTRESS);
        assertThat(alert.isOpen()).isTrue();
        assertThat(alert.isNewsAfter(open)).isFalse();
    }

    @Test
    void shouldTellWhoTookItUpAndThatItIsOver() {
        var acknowledged = raised(sad).acknowledged(BY_CARE);

        assertThat(acknowledged.fact()).isInstanceOf(CareAlertAcknowledged.class);
        assertThat(acknowledged.closed(DONE).fact()).isInstanceOf(CareAlertClosed.class);
        assertThat(acknowledged.closed(DONE).version()).isEqualTo(3);
    }

    @Test
    void shouldAddTheHrPathWithDistressAlone() {
        var four = List.of(
                CareDuty.ASK_HOW_THEY_ARE,
                CareDuty.OFFER_EXTRA_BREAK,
                CareDuty.ALLOW_EARLY_END,
                CareDuty.REMIND_NOT_PERSONAL);

        assertThat(CareDuty.after(List.of(CareCause.AGGRESSIVE_CONTACTS, CareCause.LOW_WELLBEING)))
                .isEqualTo(four);
        assertThat(CareDuty.after(List.of(CareCause.DISTRESS)))
                .startsWith(CareDuty.START_BREAK_AT_ONCE, CareDuty.TALK_WITH_HR)
                .endsWith(four.toArray(CareDuty[]::new));
    }

    private static Optional<CareAlert> settle(List<CareAlert> alerts, Exposure... contacts) {
        return new CareDay(DAY, alerts).settle(Arrays.asList(contacts), UUID::randomUUID, NOW);
    }

    private static CareAlert raised(Exposure... contacts) {
        return CareAlert.raised(UUID.randomUUID(), DAY, Set.copyOf(CarePolicy.reasons(List.of(contacts))), NOW);
    }

    private static Exposure felt(int score, boolean distress) {
        return new Exposure(UUID.randomUUID(), DAY, Anger.MILD, new Wellbeing("anna", score, distress));
    }

    private static Exposure aggressive() {
        return new Exposure(UUID.randomUUID(), DAY, Anger.STRONG, null);
    }
}
