package org.accalmie.escalation.routing;

import static org.accalmie.escalation.Incidents.anIncident;
import static org.accalmie.events.escalation.vocabulary.Urgency.H24;
import static org.accalmie.events.escalation.vocabulary.Urgency.H72;
import static org.accalmie.events.escalation.vocabulary.Urgency.IMMEDIATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.accalmie.escalation.Incidents;
import org.accalmie.escalation.ShippedPolicies;
import org.accalmie.events.escalation.vocabulary.Urgency;
import org.accalmie.events.sheet.assessment.Anger;
import org.accalmie.events.sheet.assessment.ChurnRisk;
import org.accalmie.events.sheet.assessment.Sentiment;
import org.accalmie.events.sheet.assessment.Signal;
import org.accalmie.events.sheet.assessment.Trigger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedRoutingTest {
    private static final List<String> NOBODY = List.of();
    private static final List<String> SUPERVISOR = List.of("SUPERVISOR");

    private final Router router = Router.of(ShippedPolicies.routing());

    /** In the order of the policy. */
    static Stream<Arguments> rows() {
        return Stream.of(
                arguments("legal-threat", hearing(Trigger.LEGAL), "LEGAL", IMMEDIATE, SUPERVISOR),
                arguments("security", hearing(Trigger.SECURITY), "N2", IMMEDIATE, SUPERVISOR),
                arguments("reputation", hearing(Trigger.REPUTATION), "SUPERVISOR", IMMEDIATE, NOBODY),
                arguments("abuse-ended", anIncident().conversationEnded(), "SUPERVISOR", H24, NOBODY),
                arguments("outage", anIncident().hearing(Signal.MULTI_CUSTOMER_OUTAGE), "N2", IMMEDIATE, SUPERVISOR),
                arguments("billing-dispute", hearing(Trigger.BILLING), "BILLING", H24, NOBODY),
                arguments("authority", hearing(Trigger.AUTHORITY), "SUPERVISOR", H24, NOBODY),
                arguments("leaving", longTimeCustomer().threateningToLeave(), "SUPERVISOR", H24, NOBODY),
                arguments("technical-urgent", technical().urgentTicket().anger(Anger.EXTREME), "N2", IMMEDIATE, NOBODY),
                arguments("technical", technical(), "N2", H24, NOBODY),
                arguments("churn-risk", anIncident().risking(ChurnRisk.HIGH), "SUPERVISOR", H24, NOBODY),
                arguments("watch", moderateAndStillAngry(), "SUPERVISOR", H72, NOBODY));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void shouldAssignByTheRule(String rule, Incidents incident, String team, Urgency urgency, List<String> watchers) {
        // when
        var assignment = router.route(incident.recorded()).orElseThrow();

        // then
        assertThat(assignment.routing().rule()).isEqualTo(rule);
        assertThat(assignment.team()).isEqualTo(team);
        assertThat(assignment.urgency()).isEqualTo(urgency);
        assertThat(assignment.watchers()).isEqualTo(watchers);
        assertThat(assignment.routing().because()).isNotBlank();
        assertThat(assignment.routing().policyVersion()).isEqualTo(1);
    }

    static Stream<Arguments> precedences() {
        return Stream.of(
                arguments("legal-threat", everythingBut()),
                arguments("security", everythingBut(Trigger.LEGAL)),
                arguments("reputation", everythingBut(Trigger.LEGAL, Trigger.SECURITY)),
                arguments("abuse-ended", everythingBut(Trigger.LEGAL, Trigger.SECURITY, Trigger.REPUTATION)),
                arguments("outage", hearing(Trigger.BILLING).hearing(Signal.MULTI_CUSTOMER_OUTAGE)),
                arguments("billing-dispute", hearing(Trigger.BILLING).hearing(Signal.POLICY_CONFLICT)),
                arguments("authority", longTimeCustomer().threateningToLeave().hearing(Signal.EXCEPTION_NEEDED)),
                arguments("authority", technical().hearing(Signal.SUPERVISOR_REQUESTED)),
                arguments("leaving", longTimeCustomer().threateningToLeave().risking(ChurnRisk.CRITICAL)),
                arguments("technical", technical().risking(ChurnRisk.CRITICAL)),
                arguments("technical", technical().urgentTicket().anger(Anger.STRONG)),
                arguments("technical", technical().anger(Anger.EXTREME)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("precedences")
    void shouldLetTheFirstRuleAssign(String rule, Incidents incident) {
        assertThat(ruleFor(incident)).isEqualTo(rule);
    }

    @Test
    void shouldTakeAReprisalThreatAsAbuse() {
        assertThat(ruleFor(anIncident().hearing(Signal.REPRISAL_THREAT))).isEqualTo("abuse-ended");
    }

    @ParameterizedTest
    @EnumSource(Signal.class)
    void shouldRouteEachSignalByItsTrigger(Signal signal) {
        // given
        var expected = switch (signal.trigger()) {
            case LEGAL -> "legal-threat";
            case SECURITY -> "security";
            case REPUTATION -> "reputation";
            case BILLING -> "billing-dispute";
            case AUTHORITY, BLOCKAGE -> "authority";
            case TECHNICAL -> signal == Signal.MULTI_CUSTOMER_OUTAGE ? "outage" : "technical";
            case REPETITION -> "technical";
            case CHURN -> "leaving";
            case ABUSE -> signal == Signal.REPRISAL_THREAT ? "abuse-ended" : "none";
            case OUT_OF_SCOPE -> "none";
        };
        var incident = longTimeCustomer().hearing(signal);

        // then
        assertThat(ruleFor(expected.equals("technical") ? incident.needingTechnicians() : incident))
                .isEqualTo(expected);
    }

    @Test
    void shouldEscalateABlockageToTheSupervisor() {
        assertThat(ruleFor(hearing(Trigger.BLOCKAGE))).isEqualTo("authority");
    }

    @Test
    void shouldCountMoreThanSixMonthsFromTheDayAfter() {
        // given an incident of 24 November 2026
        var leaving = anIncident().hearing(Signal.CANCELLATION_THREAT);

        // then
        assertThat(ruleFor(leaving)).as("unknown since").isEqualTo("none");
        assertThat(ruleFor(leaving.since("2026-05-25"))).isEqualTo("none");
        assertThat(ruleFor(leaving.since("2026-05-24"))).isEqualTo("none");
        assertThat(ruleFor(leaving.since("2026-05-23"))).isEqualTo("leaving");
        assertThat(ruleFor(leaving.since("9999-12-31"))).isEqualTo("none");
    }

    @Test
    void shouldNotCallItLeavingWhereTechniciansAreNeeded() {
        assertThat(ruleFor(longTimeCustomer().threateningToLeave().needingTechnicians()))
                .isEqualTo("technical");
    }

    @Test
    void shouldLeaveWhatWasSolvedInContact() {
        assertThat(ruleFor(technical().solvedInContact())).isEqualTo("none");
        assertThat(ruleFor(technical().solvedInContact().urgentTicket().anger(Anger.EXTREME)))
                .isEqualTo("none");
    }

    @Test
    void shouldAddTheSupervisorAsWatcherOfChurnAndOfTheVerySerious() {
        assertThat(watchersOf(hearing(Trigger.BILLING).risking(ChurnRisk.HIGH))).containsExactly("SUPERVISOR");
        assertThat(watchersOf(hearing(Trigger.BILLING).verySerious())).containsExactly("SUPERVISOR");
        assertThat(watchersOf(hearing(Trigger.LEGAL).verySerious().risking(ChurnRisk.CRITICAL)))
                .containsExactly("SUPERVISOR");
        assertThat(watchersOf(anIncident().conversationEnded().risking(ChurnRisk.CRITICAL)))
                .isEmpty();
    }

    @Test
    void shouldEscalateNothingWithoutAReason() {
        assertThat(ruleFor(anIncident())).isEqualTo("none");
        assertThat(ruleFor(anIncident().verySerious())).isEqualTo("none");
        assertThat(ruleFor(anIncident().hearing(Signal.OUT_OF_SCOPE_REQUEST))).isEqualTo("none");
        assertThat(ruleFor(anIncident().hearing(Signal.INSULTS))).isEqualTo("none");
        assertThat(ruleFor(anIncident().risking(ChurnRisk.MODERATE))).isEqualTo("none");
    }

    @Test
    void shouldNeverEscalateAHistoricalIncident() {
        assertThat(router.route(everythingBut().historical().recorded())).isEmpty();
    }

    private String ruleFor(Incidents incident) {
        return router.route(incident.recorded())
                .map(assignment -> String.valueOf(assignment.routing().rule()))
                .orElse("none");
    }

    private List<String> watchersOf(Incidents incident) {
        return router.route(incident.recorded()).orElseThrow().watchers();
    }

    private static Incidents hearing(Trigger trigger) {
        return anIncident().hearing(signals(found -> found == trigger));
    }

    private static Incidents everythingBut(Trigger... left) {
        return technical()
                .hearing(signals(trigger -> !List.of(left).contains(trigger)))
                .conversationEnded()
                .urgentTicket()
                .anger(Anger.EXTREME)
                .risking(ChurnRisk.CRITICAL);
    }

    private static Signal[] signals(Predicate<Trigger> wanted) {
        return Arrays.stream(Signal.values())
                .filter(signal -> wanted.test(signal.trigger()))
                .toArray(Signal[]::new);
    }

    private static Incidents longTimeCustomer() {
        return anIncident().since("2020-01-31");
    }

    private static Incidents technical() {
        return anIncident().needingTechnicians();
    }

    private static Incidents moderateAndStillAngry() {
        return anIncident().risking(ChurnRisk.MODERATE).ending(Sentiment.STILL_VERY_ANGRY);
    }
}
