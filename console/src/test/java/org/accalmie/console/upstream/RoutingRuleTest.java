package org.accalmie.console.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Stream;
import org.accalmie.console.upstream.Escalation.Routing;
import org.junit.jupiter.api.Test;

class RoutingRuleTest {
    private static final Path SHIPPED = Path.of("../escalation-service/src/main/resources/policies/routing.json");

    @Test
    void shouldKnowEachRuleThatIsShippedAndAssigns() throws IOException {
        var known = new ArrayList<String>();
        for (var rule : new ObjectMapper().readTree(SHIPPED.toFile()).path("rules")) {
            if (rule.has("assign")) {
                var name = rule.path("name").asText();
                var routing = new Routing(name, rule.path("when").asText());
                assertThat(routing.shipped()).as(name).isNotNull().hasToString(constant(name));
                known.add(constant(name));
            }
        }
        assertThat(known)
                .containsExactlyElementsOf(
                        Stream.of(RoutingRule.values()).map(Enum::name).toList());
    }

    @Test
    void shouldNotSpeakForARuleThatWasChanged() {
        var changed = new Routing("technical", "incident.derived.technicalNeed");
        assertThat(changed.shipped()).isNull();
        assertThat(changed.isWritten()).isTrue();
        assertThat(new Routing("vip", "true").isWritten()).isTrue();
    }

    @Test
    void shouldTellAPersonFromACondition() {
        var byHand = new Routing(null, "sam");
        assertThat(byHand.shipped()).isNull();
        assertThat(byHand.isWritten()).isFalse();
        assertThat(new Routing(null, "incident.churnRisk == 'LOW'").isWritten()).isTrue();
    }

    private static String constant(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
