package org.accalmie.eventing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.accalmie.events.incident.CustomerErased;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.incident.IncidentRevised;

/**
 * An incident as it was told.
 *
 * @param at when that version of it was recorded
 */
public record ToldIncident(IncidentRecorded sheet, Instant at) {

    public UUID id() {
        return sheet.id();
    }

    public ToldIncident withoutTexts() {
        return new ToldIncident(sheet.withoutTexts(), at);
    }

    /**
     * Goes through what was heard in the order it came: as many incidents together as are different ones, so that versions
     * of one are taken one after the other, and erasures between them.
     */
    public static void inTurn(
            List<ReceivedEvent> received, Consumer<List<ToldIncident>> take, Consumer<CustomerErased> erase) {
        var together = new Together(new LinkedHashMap<>(), take);
        for (var event : received) {
            switch (event.data()) {
                case IncidentRecorded recorded -> together.add(new ToldIncident(recorded, event.occurredAt()));
                case IncidentRevised revised -> together.add(new ToldIncident(revised.incident(), event.occurredAt()));
                case CustomerErased erased -> {
                    together.take();
                    erase.accept(erased);
                }
                default -> {}
            }
        }
        together.take();
    }

    private record Together(Map<UUID, ToldIncident> told, Consumer<List<ToldIncident>> next) {
        void add(ToldIncident incident) {
            if (told.containsKey(incident.id())) {
                take();
            }
            told.put(incident.id(), incident);
        }

        void take() {
            if (!told.isEmpty()) {
                next.accept(new ArrayList<>(told.values()));
                told.clear();
            }
        }
    }
}
