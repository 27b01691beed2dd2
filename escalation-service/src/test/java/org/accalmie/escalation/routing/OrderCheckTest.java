package org.accalmie.escalation.routing;

import static org.accalmie.escalation.Incidents.anIncident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.accalmie.events.escalation.vocabulary.Urgency;
import org.accalmie.events.sheet.assessment.Anger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words whose alphabet is not their order: EXTREME would come before MILD. */
class OrderCheckTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "incident.anger >= 'STRONG' | ['STRONG', 'EXTREME']",
                "incident.anger > 'STRONG' | ['EXTREME']",
                "incident.anger < 'STRONG' | ['MILD', 'MODERATE']",
                "incident.anger <= 'STRONG' | ['MILD', 'MODERATE', 'STRONG']",
                "'STRONG' <= incident.anger | ['STRONG', 'EXTREME']",
                "'STRONG' > incident.anger | ['MILD', 'MODERATE']",
                "incident.anger > 'EXTREME' | ['MILD', 'MODERATE', 'STRONG', 'EXTREME']",
                "incident.customer.value >= 'MEDIUM' | ['MEDIUM', 'HIGH']",
                "incident.ticket.priority > 'NORMAL' | ['HIGH', 'URGENT']",
                "incident.anger >= 'STR' + 'ONG' | ['STRONG', 'EXTREME']",
                "incident.anger >= (incident.customer.vip ? 'MODERATE' : 'STRONG') | ['MODERATE', 'STRONG', 'EXTREME']",
                "(incident.customer.vip ? incident.anger : 'MILD') >= 'STRONG' | ['STRONG', 'EXTREME']",
                "(incident.historical ? incident.note : incident.anger) >= 'STRONG' | ['STRONG', 'EXTREME']",
                "[incident.anger].exists(a, a >= 'STRONG') | ['STRONG', 'EXTREME']",
                "[incident.note, incident.anger].exists(a, a >= 'STRONG') | ['STRONG', 'EXTREME']",
                "['STRONG'].exists(limit, incident.anger >= limit) | ['STRONG', 'EXTREME']",
                "[incident.anger].map(a, a)[0] >= 'STRONG' | ['STRONG', 'EXTREME']",
                "{'a': incident.anger}['a'] >= 'STRONG' | ['STRONG', 'EXTREME']",
                "{'a': incident.anger}.a >= 'STRONG' | ['STRONG', 'EXTREME']",
                "string(dyn(incident.anger)) >= 'STRONG' | ['STRONG', 'EXTREME']",
                "dyn(incident).anger >= 'STRONG' | ['STRONG', 'EXTREME']",
                "dyn(incident)['anger'] >= 'STRONG' | ['STRONG', 'EXTREME']",
                "incident.anger + '' >= 'STRONG' | ['STRONG', 'EXTREME']",
                "!(incident.anger >= 'STRONG') | ['STRONG', 'EXTREME']",
                "incident.anger > incident.note | ['MILD', 'MODERATE', 'STRONG', 'EXTREME']",
                "incident.anger > incident.churnRisk | ['MILD', 'MODERATE', 'STRONG', 'EXTREME']",
                "incident.anger >= 'STRNG' | STRNG is none of MILD"
            })
    void shouldSayWhatToWriteInsteadOfAnOrder(String condition, String instead) {
        assertThatThrownBy(() -> Condition.check(condition))
                .isInstanceOf(FaultyCondition.class)
                .hasMessageContainingAll("compared by the alphabet", instead);
    }

    @Test
    void shouldNameThePlaceOfEach() {
        assertThatThrownBy(() -> Condition.check("incident.anger >= 'STRONG' ||\n incident.churnRisk < 'HIGH'"))
                .hasMessageContainingAll("line 1, column 16: words are compared", "line 2, column 21: words are");
    }

    @Test
    void shouldRefuseARuleAndKeepOneThatWasSavedBefore() {
        // given
        var rule = new Rule("angry", "incident.anger >= 'STRONG'", "N2", Urgency.H24, List.of());
        var policy = new RoutingPolicy(7, List.of(rule));
        var incident = anIncident().anger(Anger.STRONG).recorded();

        // when
        var faults = Router.faults(policy, Set.of("N2"));

        // then
        assertThat(faults)
                .singleElement()
                .satisfies(fault -> assertThat(fault.field()).isEqualTo("rules[0].when"));
        assertThat(Router.of(policy).unanswered(incident)).isEmpty();
        assertThat(Router.of(policy).route(incident))
                .hasValueSatisfying(found -> assertThat(found.team()).isEqualTo("N2"));
    }
}
