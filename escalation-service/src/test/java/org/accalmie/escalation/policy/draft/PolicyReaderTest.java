package org.accalmie.escalation.policy.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.accalmie.escalation.ShippedPolicies;
import org.accalmie.escalation.policy.PolicySet;
import org.accalmie.escalation.routing.Fault;
import org.accalmie.web.ProblemException;
import org.accalmie.web.Violation;
import org.accalmie.web.json.StrictJson;
import org.junit.jupiter.api.Test;

/** What cannot be read hides nothing of what is wrong with the rest. */
class PolicyReaderTest {
    private static final PolicySet SHIPPED = ShippedPolicies.all();

    private final PolicyReader reader = new PolicyReader(new StrictJson());

    @Test
    void shouldTellAtOnceOfAllThatIsWrongWithRouting() {
        var faulty = """
                {"rulez": [], "rules": [
                  {"name": "a", "when": "incident.angr == 'MILD'", "assign": "NOBODY", "urgency": "H25", "watchers": ["N3", 7]},
                  7, null,
                  {"name": "a", "when": "incident.anger >= 'STRONG'", "assign": "N2", "wen": 1},
                  {"name": 3, "when": true, "watchers": "N2"},
                  {"assign": "N2", "urgency": "H24"}]}""";
        assertThat(fields(faulty, RoutingRequest.class, routing -> routing.faults(teams())))
                .containsExactly(
                        "rules[0].assign",
                        "rules[0].urgency",
                        "rules[0].watchers[0]",
                        "rules[0].watchers[1]",
                        "rules[0].when",
                        "rules[1]",
                        "rules[2]",
                        "rules[3].name",
                        "rules[3].urgency",
                        "rules[3].wen",
                        "rules[3].when",
                        "rules[4].name",
                        "rules[4].watchers",
                        "rules[4].when",
                        "rules[5].name",
                        "rules[5].when",
                        "rulez");
    }

    @Test
    void shouldTellAtOnceOfAllThatIsWrongWithPrerequisites() {
        var faulty = """
                {"version": "x", "teems": {}, "teams": {
                  "N2": [["symptms", 7, "request"], "period", null],
                  "N3": [["summary", "sumary"]],
                  "LEGAL": 3}}""";
        assertThat(fields(faulty, PrerequisitesRequest.class, required -> required.faults(teams())))
                .containsExactly(
                        "teams.LEGAL",
                        "teams.N2[0][0]",
                        "teams.N2[0][1]",
                        "teams.N2[1]",
                        "teams.N2[2]",
                        "teams.N3",
                        "teams.N3[0][1]",
                        "teems",
                        "version");
    }

    @Test
    void shouldTellAtOnceOfAllThatIsWrongWithNotifications() {
        var faulty = """
                {"rules": [
                  {"reasons": ["SNT", "TAKEN_UP"], "urgencies": ["H25"], "rungs": [0, "x", 1], "tell": []},
                  {"reasons": [], "tell": ["ALL"], "tel": 1},
                  {}, 7]}""";
        assertThat(fields(faulty, NotificationRequest.class, NotificationRequest::faults))
                .containsExactly(
                        "rules[0].reasons[0]",
                        "rules[0].reasons[1]",
                        "rules[0].rungs[0]",
                        "rules[0].rungs[1]",
                        "rules[0].tell",
                        "rules[0].urgencies[0]",
                        "rules[1].reasons",
                        "rules[1].tel",
                        "rules[1].tell[0]",
                        "rules[2].reasons",
                        "rules[2].tell",
                        "rules[3]");
    }

    @Test
    void shouldSayWhatIsMissingAltogether() {
        assertThat(fields("{}", RoutingRequest.class, routing -> routing.faults(teams())))
                .containsExactly("rules");
        assertThat(fields("{}", PrerequisitesRequest.class, required -> required.faults(teams())))
                .containsExactly("teams");
        assertThat(fields("{}", NotificationRequest.class, NotificationRequest::faults))
                .containsExactly("rules");
        assertThat(fields("", NotificationRequest.class, NotificationRequest::faults))
                .containsExactly("$");
    }

    private static Set<String> teams() {
        return SHIPPED.teams().names();
    }

    private <T> List<String> fields(String body, Class<T> type, Function<? super T, List<Fault>> rules) {
        var refused =
                catchThrowableOfType(ProblemException.class, () -> reader.read(body.getBytes(UTF_8), type, rules));
        return refused.violations().stream().map(Violation::field).toList();
    }
}
