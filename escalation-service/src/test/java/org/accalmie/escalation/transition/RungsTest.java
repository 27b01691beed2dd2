package org.accalmie.escalation.transition;

import static org.accalmie.escalation.Incidents.anIncident;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.accalmie.escalation.Incidents;
import org.accalmie.events.escalation.vocabulary.TakeUpClass;
import org.accalmie.events.sheet.assessment.Signal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rung of every shipped ladder, to the microsecond. */
class RungsTest {
    private static final Duration A_MOMENT = Duration.ofNanos(1000);

    @ParameterizedTest(name = "{0} rung {2}")
    @CsvSource({
        "IMMEDIATE, 2026-11-24T09:00:00Z, 1, 2026-11-24T09:30:00Z, AcknowledgementOverdue",
        "IMMEDIATE, 2026-11-24T09:00:00Z, 2, 2026-11-24T10:00:00Z, EscalationRaised",
        "IMMEDIATE, 2026-11-24T09:00:00Z, 3, 2026-11-24T10:30:00Z, LadderExhausted",
        "IMMEDIATE, 2026-11-24T09:00:00Z, 4, 2026-11-25T10:30:00Z, AcknowledgementOverdue",
        "IMMEDIATE, 2026-11-27T09:00:00Z, 5, 2026-11-29T10:30:00Z, AcknowledgementOverdue",
        "IMMEDIATE, 2026-10-24T09:00:00Z, 4, 2026-10-25T10:30:00Z, AcknowledgementOverdue",
        "IMMEDIATE, 2027-03-27T09:00:00Z, 4, 2027-03-28T10:30:00Z, AcknowledgementOverdue",
        "IMMEDIATE, 2026-11-28T23:45:00Z, 1, 2026-11-29T00:15:00Z, AcknowledgementOverdue",
        "VIP,       2026-11-24T09:00:00Z, 1, 2026-11-24T14:00:00Z, AcknowledgementOverdue",
        "VIP,       2026-11-24T09:00:00Z, 2, 2026-11-25T09:00:00Z, EscalationRaised",
        "VIP,       2026-11-24T09:00:00Z, 3, 2026-11-25T09:30:00Z, LadderExhausted",
        "VIP,       2026-11-24T09:00:00Z, 4, 2026-11-26T09:30:00Z, AcknowledgementOverdue",
        "STANDARD,  2026-11-24T09:00:00Z, 1, 2026-11-25T09:00:00Z, AcknowledgementOverdue",
        "STANDARD,  2026-11-24T09:00:00Z, 2, 2026-11-26T09:00:00Z, EscalationRaised",
        "STANDARD,  2026-11-24T09:00:00Z, 3, 2026-11-26T09:30:00Z, LadderExhausted",
        "STANDARD,  2026-11-24T09:00:00Z, 4, 2026-11-27T09:30:00Z, AcknowledgementOverdue",
        "STANDARD,  2026-11-24T09:00:00Z, 5, 2026-11-30T09:30:00Z, AcknowledgementOverdue",
        "STANDARD,  2026-12-24T16:30:00Z, 1, 2026-12-28T16:30:00Z, AcknowledgementOverdue"
    })
    void shouldRingAtItsTimeAndNotBefore(
            TakeUpClass takeUpClass, String sentAt, int rung, Instant dueAt, String event) {
        // given
        var life = new Life(of(takeUpClass), sentAt);

        // when
        life.live(Duration.between(life.now, dueAt).minus(A_MOMENT));
        assertThat(life.escalation.takeUp().rung()).isEqualTo(rung - 1);
        life.live(A_MOMENT);

        // then
        assertThat(life.escalation.takeUp().rung()).isEqualTo(rung);
        assertThat(life.toldNames().getLast()).isEqualTo(event);
    }

    private static Incidents of(TakeUpClass takeUpClass) {
        return switch (takeUpClass) {
            case IMMEDIATE -> anIncident().hearing(Signal.PHISHING);
            case VIP -> anIncident().hearing(Signal.DOUBLE_BILLING).vip();
            case STANDARD -> anIncident().hearing(Signal.DOUBLE_BILLING);
        };
    }
}
