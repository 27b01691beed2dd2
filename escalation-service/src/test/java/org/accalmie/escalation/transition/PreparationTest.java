package org.accalmie.escalation.transition;

import static org.accalmie.escalation.Incidents.anIncident;
import static org.accalmie.events.escalation.vocabulary.EscalationState.CANCELLED;
import static org.accalmie.events.escalation.vocabulary.EscalationState.PREPARING;
import static org.accalmie.events.escalation.vocabulary.EscalationState.RETURNED;
import static org.accalmie.events.escalation.vocabulary.EscalationState.SENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.accalmie.escalation.ADossier;
import org.accalmie.escalation.Incidents;
import org.accalmie.escalation.lifecycle.Command;
import org.accalmie.events.escalation.CompletionOverdue;
import org.accalmie.events.escalation.EscalationPrepared;
import org.accalmie.events.escalation.EscalationSent;
import org.accalmie.events.escalation.vocabulary.ReturnReason;
import org.accalmie.events.sheet.Dossier;
import org.accalmie.events.sheet.assessment.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sender's clock. */
class PreparationTest {
    private static final Duration ALMOST_AN_HOUR = Duration.ofHours(1).minusNanos(1000);
    private static final Duration A_MOMENT = Duration.ofNanos(1000);

    @Test
    void shouldTellTheSenderWhatIsMissingAndUntilWhen() {
        // when
        var life = Life.preparing();

        // then
        assertThat(life.told).singleElement().isInstanceOfSatisfying(EscalationPrepared.class, prepared -> {
            assertThat(prepared.owner()).isEqualTo("agent");
            assertThat(prepared.missing()).containsExactly("invoiceReference", "paymentReference", "period", "request");
            assertThat(prepared.prepareBy()).isEqualTo(Instant.parse("2026-11-24T10:00:00Z"));
        });
        assertThat(life.escalation.takeUp().sentAt()).isNull();
        assertThat(life.escalation.takeUp().acknowledgeBy()).isNull();
    }

    @Test
    void shouldSendAnIncompleteDossierAfterAnHourAndNotBefore() {
        // given
        var life = Life.preparing();

        // when
        life.live(ALMOST_AN_HOUR);
        assertThat(life.escalation.state()).isEqualTo(PREPARING);
        life.live(A_MOMENT);

        // then
        assertThat(life.escalation.state()).isEqualTo(SENT);
        assertThat(life.escalation.takeUp().acknowledgeBy()).isEqualTo(Instant.parse("2026-11-25T10:00:00Z"));
        assertThat(life.told.getLast())
                .isInstanceOfSatisfying(
                        EscalationSent.class, sent -> assertThat(sent.missing()).contains("period", "request"));
    }

    @Test
    void shouldCountTheHourRoundTheClock() {
        // given a Friday at half past seven in the evening
        var life = new Life(incomplete(), "2026-11-27T18:30:00Z");

        // when
        life.live(Duration.ofHours(1));

        // then
        assertThat(life.escalation.takeUp().sentAt()).isEqualTo(Instant.parse("2026-11-27T19:30:00Z"));
        assertThat(life.escalation.takeUp().acknowledgeBy()).isEqualTo(Instant.parse("2026-12-01T08:00:00Z"));
    }

    @Test
    void shouldSendAtOnceWhatLacksNothingAndWhatIsImmediate() {
        assertThat(new Life(anIncident().hearing(Signal.DOUBLE_BILLING)).escalation.state())
                .isEqualTo(SENT);
        var immediate = new Life(anIncident().hearing(Signal.LEGAL_THREAT).dossier(null));
        assertThat(immediate.escalation.state()).isEqualTo(SENT);
        assertThat(immediate.escalation.preparation().missing()).containsExactly("exactWords", "request");
    }

    @Test
    void shouldPrepareForAVipAsWell() {
        assertThat(new Life(incomplete().vip()).escalation.state()).isEqualTo(PREPARING);
    }

    @ParameterizedTest
    @CsvSource({
        "INVOICE_DISPUTE,      period,       period",
        "INVOICE_DISPUTE,      request,      request",
        "REPRODUCIBLE_BUG,     symptoms,     symptoms",
        "REPRODUCIBLE_BUG,     environment,  environment",
        "REPRODUCIBLE_BUG,     actionsTaken, actionsTaken",
        "REPRODUCIBLE_BUG,     request,      request",
        "SUPERVISOR_REQUESTED, summary,      summary",
        "SUPERVISOR_REQUESTED, request,      request"
    })
    void shouldPrepareWhereOneFieldIsMissing(Signal signal, String field, String missing) {
        var life = new Life(anIncident().hearing(signal).dossier(ADossier.readyWithout(field)));
        assertThat(life.escalation.state()).isEqualTo(PREPARING);
        assertThat(life.escalation.preparation().missing()).containsExactly(missing);
    }

    @Test
    void shouldTakeAnInvoiceOrAPaymentForBilling() {
        var ready = ADossier.holding().period("October").request("Refund");
        assertThat(stateWith(ready.build())).isEqualTo(PREPARING);
        assertThat(stateWith(ready.paymentReference(" ").build())).isEqualTo(PREPARING);
        assertThat(stateWith(ready.paymentReference("P-1").build())).isEqualTo(SENT);
        assertThat(stateWith(
                        ready.paymentReference(null).invoiceReference("F-1").build()))
                .isEqualTo(SENT);
    }

    @Test
    void shouldSendAsSoonAsTheDossierIsCompleteAndKeepTheHourUntilThen() {
        // given
        var life = Life.preparing().push(Duration.ofMinutes(20));

        // when
        life.perform(complete(ADossier.holding().invoiceReference("F-1").period("October")), Life.SENDER);
        assertThat(life.escalation.preparation().missing()).containsExactly("request");
        assertThat(life.next()).isEqualTo(Instant.parse("2026-11-24T10:00:00Z"));
        life.push(Duration.ofMinutes(20)).perform(complete(ADossier.holding().request("Refund")), Life.SENDER);

        // then
        assertThat(life.toldNames()).containsExactly("EscalationPrepared", "EscalationSent");
        assertThat(life.escalation.preparation().missing()).isEmpty();
        assertThat(life.escalation.takeUp().sentAt()).isEqualTo(Instant.parse("2026-11-24T09:40:00Z"));
        assertThat(life.next()).isEqualTo(Instant.parse("2026-11-25T09:40:00Z"));
    }

    @Test
    void shouldSendAsSoonAsACorrectionCompletesTheDossier() {
        // given
        var life = Life.preparing().push(Duration.ofMinutes(20));

        // when
        life.revised(incomplete()
                .version(2)
                .dossier(ADossier.holding().period("October").build()));
        assertThat(life.escalation.state()).isEqualTo(PREPARING);
        assertThat(life.next()).isEqualTo(Instant.parse("2026-11-24T10:00:00Z"));
        life.revised(incomplete().version(3).dossier(ADossier.ready()));

        // then
        assertThat(life.escalation.state()).isEqualTo(SENT);
        assertThat(life.escalation.takeUp().sentAt()).isEqualTo(life.now);
    }

    @Test
    void shouldSendLateWhatFellDueWhileTheSystemWasDown() {
        // given
        var life = Life.preparing().push(Duration.ofDays(2));

        // when
        life.ring();

        // then
        assertThat(life.escalation.takeUp().sentAt()).isEqualTo(life.now);
        assertThat(life.escalation.takeUp().acknowledgeBy()).isEqualTo(Instant.parse("2026-11-27T09:00:00Z"));
    }

    @Test
    void shouldNeverSendWhatWasCalledOff() {
        var life = Life.preparing().after(new Command.Cancel("Misunderstanding"), Life.SENDER);
        assertThat(life.live(Duration.ofDays(9)).escalation.state()).isEqualTo(CANCELLED);
        assertThat(life.toldNames()).containsExactly("EscalationPrepared", "EscalationCancelled");
    }

    @Test
    void shouldGiveTheSenderAnotherHourThenRemindOnceAWorkingDay() {
        // given returned on Tuesday at 10:00 in Paris
        var life = Life.sent().after(Life.giveBack(), Life.BILLING);

        // when
        life.live(ALMOST_AN_HOUR);
        assertThat(life.toldNames()).containsExactly("EscalationSent", "EscalationReturned");
        life.live(A_MOMENT);
        assertThat(life.told.getLast()).isInstanceOfSatisfying(CompletionOverdue.class, overdue -> {
            assertThat(overdue.owner()).isEqualTo("agent");
            assertThat(overdue.watchers()).containsExactly("SUPERVISOR");
            assertThat(overdue.missing()).containsExactly("period");
        });
        life.live(Duration.ofDays(6));

        // then on Wednesday, Thursday, Friday and Monday as well
        assertThat(life.escalation.state()).isEqualTo(RETURNED);
        assertThat(life.toldNames().stream().filter("CompletionOverdue"::equals))
                .hasSize(5);
        assertThat(life.next()).isEqualTo(Instant.parse("2026-12-01T10:00:00Z"));
    }

    @Test
    void shouldRemindOnMondayOfWhatWasReturnedOnFridayEvening() {
        // given
        var life = new Life(anIncident().hearing(Signal.DOUBLE_BILLING), "2026-11-27T16:40:00Z");

        // when
        life.perform(Life.giveBack(), Life.BILLING);

        // then
        assertThat(life.live(Duration.ofHours(1)).next()).isEqualTo(Instant.parse("2026-11-30T08:00:00Z"));
        assertThat(life.live(Duration.ofDays(3)).next()).isEqualTo(Instant.parse("2026-12-01T08:00:00Z"));
    }

    @Test
    void shouldSendAReturnedDossierWithEveryCompletion() {
        // given
        var life = new Life(anIncident().hearing(Signal.DOUBLE_BILLING)).after(lacking("symptoms"), Life.BILLING);

        // when
        life.perform(complete(ADossier.holding().environment("Chrome 142")), Life.SENDER);

        // then
        assertThat(life.escalation.state()).isEqualTo(SENT);
        assertThat(life.toldNames()).endsWith("EscalationReturned", "EscalationSent");
    }

    @Test
    void shouldRemindNoMoreOnceCompleted() {
        // given
        var life = Life.sent().after(Life.giveBack(), Life.BILLING).live(Duration.ofHours(2));

        // when
        life.perform(complete(ADossier.holding().period("November")), Life.SENDER);

        // then
        assertThat(life.escalation.state()).isEqualTo(SENT);
        assertThat(life.next()).isEqualTo(Instant.parse("2026-11-25T11:00:00Z"));
        assertThat(life.escalation.owner()).isEqualTo("agent");
    }

    private static Incidents incomplete() {
        return anIncident().hearing(Signal.DOUBLE_BILLING).dossier(null);
    }

    private static Object stateWith(Dossier dossier) {
        return new Life(incomplete().dossier(dossier)).escalation.state();
    }

    private static Command lacking(String... fields) {
        return new Command.Return(ReturnReason.MISSING_INFORMATION, List.of(fields), null);
    }

    private static Command complete(ADossier dossier) {
        return new Command.Complete(dossier.build(), null);
    }
}
