package org.accalmie.eventing.incoming;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.accalmie.eventing.BatchConsumer;
import org.accalmie.eventing.EventConsumer;
import org.accalmie.events.Topic;

/** The service's consumers, each given the events of its topics, in the traces that the events come from. */
public final class EventDispatcher {
    private final List<EventConsumer> consumers;
    private final Tracing tracing;

    public EventDispatcher(List<EventConsumer> consumers, Tracing tracing) {
        this.consumers = consumers;
        this.tracing = tracing;
    }

    /** The wire names of what the service listens to. */
    public Set<String> topics() {
        return consumers.stream()
                .flatMap(consumer -> consumer.topics().stream())
                .map(Topic::wireName)
                .collect(Collectors.toUnmodifiableSet());
    }

    public void handle(List<ParsedRecord.Read> readings) {
        for (var consumer : consumers) {
            var wanted = readings.stream()
                    .filter(reading -> wants(consumer, reading.record().topic()))
                    .toList();
            if (consumer instanceof BatchConsumer batches) {
                handleAtOnce(batches, wanted);
            } else {
                wanted.forEach(reading -> tracing.inSpan(reading.record(), () -> consumer.on(reading.event())));
            }
        }
    }

    private void handleAtOnce(BatchConsumer consumer, List<ParsedRecord.Read> readings) {
        var events = readings.stream().map(ParsedRecord.Read::event).toList();
        var records = readings.stream().map(ParsedRecord.Read::record).toList();
        if (!events.isEmpty()) {
            tracing.inSpan(records, () -> consumer.onAll(events));
        }
    }

    private static boolean wants(EventConsumer consumer, String topic) {
        return consumer.topics().stream().anyMatch(wanted -> wanted.wireName().equals(topic));
    }
}
