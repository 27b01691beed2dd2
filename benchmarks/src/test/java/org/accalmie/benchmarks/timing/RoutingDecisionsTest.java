package org.accalmie.benchmarks.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The escalation service's routing runs here on its own, with as few of its libraries as it takes. */
class RoutingDecisionsTest {
    @Test
    void shouldHaveAllThatADecisionTakes() throws IOException {
        assertThat(RoutingDecisions.p99Micros()).isPositive();
    }
}
