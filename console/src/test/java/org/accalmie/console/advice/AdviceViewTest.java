package org.accalmie.console.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.accalmie.console.field.Cause;
import org.accalmie.console.field.Choice;
import org.accalmie.console.field.Fault;
import org.accalmie.console.field.Field;
import org.accalmie.console.field.Judgement;
import org.accalmie.console.page.Times;
import org.accalmie.console.person.Language;
import org.accalmie.console.problem.Part;
import org.accalmie.console.problem.ProblemKind;
import org.accalmie.console.recorded.CallsClient;
import org.accalmie.console.sheet.PreviewClient.Destination;
import org.accalmie.console.sheet.SheetBody;
import org.accalmie.console.upstream.Escalation;
import org.accalmie.console.upstream.Listed;
import org.accalmie.console.upstream.ServiceProblem;
import org.accalmie.console.upstream.ServiceProblemException;
import org.junit.jupiter.api.Test;

class AdviceViewTest {
    private static final Instant NOW = Instant.parse("2026-11-27T13:30:00Z");
    private static final Times FRENCH = new Times(Language.FR, ZoneId.of("Europe/Paris"), NOW);

    @Test
    void shouldSayTheLargestFirstAndWhatElseThereIs() {
        var month = new GestureClient.Advised("confirmed-bug", "FREE_MONTH", 1, null, null, amount("1029.90"));
        var credit =
                new GestureClient.Advised("waiting", "ACCOUNT_CREDIT", null, amount("20"), amount("30"), amount("30"));
        var watched = new GestureClient.Advised("very-serious", null, null, null, null, null);
        var gesture = shown(new GestureClient.Advice(List.of(credit, month, watched), month, null, 10))
                .gesture();
        assertThat(gesture.recommended())
                .isEqualTo(new AdviceView.Advised(
                        Choice.GESTURE_FREE_MONTH, 1, "1\u202f029,90\u00a0€", Reasoning.CONFIRMED_BUG));
        assertThat(gesture.others())
                .extracting(AdviceView.Advised::amount)
                .containsExactly("20\u00a0€\u202f–\u202f30\u00a0€");
        assertThat(gesture.besides()).containsExactly(Reasoning.VERY_SERIOUS);
    }

    @Test
    void shouldSayWhatWouldBecomeOfTheOwnOffer() {
        var offered = new GestureClient.Offered(
                amount("80.00"),
                "TOO_GENEROUS",
                List.of("above-advice", "above-limit", "new-reason"),
                true,
                "PROPOSED");
        var view = shown(new GestureClient.Advice(List.of(), null, offered, 0));
        assertThat(view.gesture().offered())
                .isEqualTo(new AdviceView.Offered(
                        "80\u00a0€",
                        Judgement.Verdict.TOO_GENEROUS,
                        true,
                        false,
                        List.of(Reasoning.ABOVE_ADVICE, Reasoning.ABOVE_LIMIT)));
        assertThat(view.rest()).isZero();
    }

    @Test
    void shouldSayWhereItGoesWhatIsMissingAndWhoCalls() {
        var to = new Destination(
                "N2",
                null,
                "technical",
                "x",
                List.of(),
                List.of("environment"),
                NOW.plusSeconds(3600),
                Instant.parse("2026-11-30T08:00:00Z"));
        var calls = new Listed<>(
                List.of(new CallsClient.Call(
                        Instant.parse("2026-11-30T08:00:00Z"), List.of("CHURN_HIGH", "NEW"), UUID.randomUUID())),
                null,
                null);
        var view = AdviceView.of(
                new AdviceView.Said(Part.away(ProblemKind.AWAY), Part.of(to), Part.of(calls), UnaryOperator.identity()),
                FRENCH);
        assertThat(view.destination().team()).isEqualTo("N2");
        assertThat(view.destination().routing()).isEqualTo(new Escalation.Routing("technical", "x"));
        assertThat(view.destination().missing()).containsExactly("environment");
        assertThat(view.destination().prepareBy()).isEqualTo("15:30");
        assertThat(view.destination().takeUpBy()).isEqualTo("lun. 30 nov. 09:00");
        assertThat(view.calls().calls()).singleElement().satisfies(call -> {
            assertThat(call.causes()).containsExactly(Cause.CHURN_HIGH);
            assertThat(call.joined()).isTrue();
        });
        assertThat(view.gesture().away()).isNotNull();
        assertThat(view.rest()).isNull();
    }

    @Test
    void shouldSayOnceWhatAllServicesHaveAgainstTheSheet() {
        // given
        var form = Map.of(Field.EVIDENCE.path(), List.of("ftp://somewhere"), "commitments.1.dueAt", List.of("+2h"));
        var sheet = SheetBody.of(form, NOW.atZone(FRENCH.zone()));

        // when
        var view = AdviceView.of(
                new AdviceView.Said(
                        refusedFor("dossier.evidence[0].url"),
                        refusedFor("incident.dossier.evidence[0].url"),
                        refusedFor("incident.commitments[0].action"),
                        sheet::nameOf),
                FRENCH);

        // then
        assertThat(view.faults())
                .extracting(Fault.At::field, Fault.At::id)
                .containsExactly(tuple(Field.EVIDENCE, "f-dossier-evidence"), tuple(null, "f-commitments-1-action"));
    }

    private static AdviceView shown(GestureClient.Advice advice) {
        return AdviceView.of(
                new AdviceView.Said(
                        Part.of(advice),
                        Part.away(ProblemKind.AWAY),
                        Part.away(ProblemKind.AWAY),
                        UnaryOperator.identity()),
                FRENCH);
    }

    private static <T> Part<T> refusedFor(String field) {
        var violations = List.of(new ServiceProblem.Violation(field, "must be a web address"));
        return Part.read(() -> {
            throw new ServiceProblemException(new ServiceProblem(400, null, null, null, null, violations), null);
        });
    }

    private static BigDecimal amount(String text) {
        return new BigDecimal(text);
    }
}
