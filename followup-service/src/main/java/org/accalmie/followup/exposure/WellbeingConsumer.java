package org.accalmie.followup.exposure;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import org.accalmie.eventing.BatchConsumer;
import org.accalmie.eventing.ReceivedEvent;
import org.accalmie.events.Topic;
import org.accalmie.events.care.WellbeingReported;

/** Hears how agents felt; what this service itself says about them is on the same topic. */
@Singleton
final class WellbeingConsumer implements BatchConsumer {
    private static final BinaryOperator<WellbeingReported> NEWEST =
            (one, other) -> one.version() < other.version() ? other : one;

    private final Exposures exposures;

    WellbeingConsumer(Exposures exposures) {
        this.exposures = exposures;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.CARE);
    }

    @Override
    public void onAll(List<ReceivedEvent> received) {
        var newest = new LinkedHashMap<UUID, WellbeingReported>();
        for (var event : received) {
            if (event.data() instanceof WellbeingReported report) {
                newest.merge(report.incidentId(), report, NEWEST);
            }
        }
        if (!newest.isEmpty()) {
            exposures.hear(new ArrayList<>(newest.values()));
        }
    }
}
