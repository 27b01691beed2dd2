package org.accalmie.benchmarks.timing;

import java.io.IOException;
import java.util.Objects;
import org.HdrHistogram.Histogram;
import org.accalmie.escalation.routing.Router;
import org.accalmie.escalation.routing.RoutingPolicy;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.local.testing.GoldenExamples;

/** The shipped policy over an incident, in this process. */
final class RoutingDecisions {
    private static final int WARM_UP = 30_000;
    private static final int DECISIONS = 50_000;
    private static final long HIGHEST_NANOS = 1_000_000_000;

    private RoutingDecisions() {}

    static double p99Micros() throws IOException {
        var json = new EventJson();
        var incident = json.read(GoldenExamples.of(IncidentRecorded.class), IncidentRecorded.class);
        var router = router(json);
        var times = new Histogram(HIGHEST_NANOS, 3);
        for (int n = 0; n < WARM_UP + DECISIONS; n++) {
            long start = System.nanoTime();
            var assignment = router.route(incident);
            long time = System.nanoTime() - start;
            if (n >= WARM_UP && assignment.isPresent()) {
                times.recordValue(time);
            }
        }
        return times.getValueAtPercentile(99) / 1e3;
    }

    private static Router router(EventJson json) throws IOException {
        try (var policy = Router.class.getResourceAsStream("/policies/routing.json")) {
            return Router.of(json.read(Objects.requireNonNull(policy).readAllBytes(), RoutingPolicy.class));
        }
    }
}
