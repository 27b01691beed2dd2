package org.accalmie.escalation.routing;

import static org.accalmie.escalation.Incidents.anIncident;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.accalmie.events.escalation.vocabulary.Urgency;
import org.accalmie.events.sheet.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {
    private static final Set<String> TEAMS = Set.of("N2", "SUPERVISOR");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "incident.dossier.impact.users == 0",
                "incident.dossier.impact.amount < 1",
                "incident.dossier.summary == ''",
                "incident.abuse.boundaryReminders > -1",
                "!incident.abuse.conversationEnded",
                "incident.customer.subscription.monthlyAmount == 0.0",
                "incident.commitments.size() == 0",
                "size(incident.dossier.evidence) == 0",
                "incident.gesture.type == ''",
                "incident.contact.duration == 'PT8M'",
                "incident.derived.contactOn == '2026-11-24'",
                "incident.channel in ['PHONE', 'CHAT']",
                "!incident.signals.exists(s, s.startsWith('LEGAL'))",
                "!incident.commitments.exists(c, c.condition == '')",
                "incident.history.daysWaiting + 1 > 0",
                "plusMonths('2026-08-31', 6) == '2027-02-28'"
            })
    void shouldSeeAbsentValuesAsEmpty(String condition) throws FaultyCondition {
        assertThat(Condition.of(condition)
                        .holds(Facts.of(anIncident().dossier(null).recorded())))
                .isTrue();
    }

    @Test
    void shouldSeeTheElementsOfLists() throws FaultyCondition {
        // given
        var evidence = List.of(new Dossier.Evidence(null, "https://example.org/log"));
        var dossier = new Dossier(
                null, null, null, null, null, evidence, null, null, null, null, null, null, null, null, null);
        var facts = Facts.of(anIncident().dossier(dossier).recorded());

        // then
        assertThat(Condition.of("incident.dossier.evidence.exists(e, e.url.contains('log') && e.kind == '')")
                        .holds(facts))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "incident.angerr == 'MILD'                     | line 1, column 9",
                "incident.dossier.impact.nope > 1              | line 1, column 24",
                "incident.commitments.exists(c, c.nope == '')  | line 1, column 33",
                "customer.vip                                  | line 1, column 1",
                "incident.anger > 3                            | line 1, column 16",
                "incident.anger                                | line 1",
                "incident.anger ==                             | line 1",
                "''                                            | line 1"
            })
    void shouldSayWhereAConditionIsWrong(String condition, String place) {
        // given
        var rule = new Rule("x", condition, "N2", Urgency.H24, List.of());

        // when
        var faults = Router.faults(new RoutingPolicy(1, List.of(rule)), TEAMS);

        // then
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo("rules[0].when");
            assertThat(fault.message()).startsWith(place);
        });
    }

    @Test
    void shouldFindUnknownTeamsAndMissingUrgencies() {
        // given
        var rules = List.of(
                new Rule("a", "true", "NOBODY", Urgency.H24, List.of()),
                new Rule("a", "true", "N2", null, List.of("SOMEBODY")),
                new Rule("c", "true", null, Urgency.H72, List.of()));

        // when
        var faults = Router.faults(new RoutingPolicy(1, rules), TEAMS);

        // then
        assertThat(faults.stream().map(Fault::field))
                .containsExactly(
                        "rules[0].assign",
                        "rules[1].name",
                        "rules[1].urgency",
                        "rules[1].watchers[0]",
                        "rules[2].urgency");
    }

    @Test
    void shouldNotTakeNoRuleAtAll() {
        assertThat(Router.faults(new RoutingPolicy(1, List.of()), TEAMS))
                .extracting(Fault::field)
                .containsExactly("rules");
    }

    @Test
    void shouldTakeTwoHundredRulesAndNoMore() {
        var rules = IntStream.rangeClosed(1, 201)
                .mapToObj(number -> new Rule("rule-" + number, "incident.historical", null, null, List.of("N2")))
                .toList();
        assertThat(Router.faults(new RoutingPolicy(1, rules.subList(0, 200)), TEAMS))
                .isEmpty();
        assertThat(Router.faults(new RoutingPolicy(1, rules), TEAMS))
                .containsExactly(new Fault("rules", "must hold at most 200 rules"));
    }

    @Test
    void shouldRefuseRulesThatCostTooMuchTogether() {
        // given
        var costly = "incident.dossier.facts.all(f, incident.dossier.facts.all(g, f.text != g.text || true))";
        var rules = IntStream.range(0, 20)
                .mapToObj(number -> new Rule("rule-" + number, costly, null, null, List.of("N2")))
                .toList();

        // then
        assertThat(Router.faults(new RoutingPolicy(1, rules.subList(0, 1)), TEAMS))
                .isEmpty();
        assertThat(Router.faults(new RoutingPolicy(1, rules), TEAMS))
                .extracting(Fault::field)
                .containsExactly("rules");
    }

    @Test
    void shouldSayWhichRulesHaveNoAnswer() {
        // given
        var rules = List.of(
                new Rule("first", "incident.commitments[0].action == 'call'", null, null, List.of("N2")),
                new Rule("any", "incident.commitments.exists(c, c.action == 'call')", null, null, List.of("N2")));

        // then
        assertThat(Router.of(new RoutingPolicy(1, rules))
                        .unanswered(anIncident().recorded()))
                .containsExactly("first");
    }

    @Test
    void shouldNotHoldWhenItCannotBeAnswered() throws FaultyCondition {
        var beyondTheEnd = Condition.of("incident.commitments[0].action == 'call'");
        assertThat(beyondTheEnd.holds(Facts.of(anIncident().recorded()))).isFalse();
    }
}
