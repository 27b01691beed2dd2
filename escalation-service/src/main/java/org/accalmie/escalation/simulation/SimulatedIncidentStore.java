package org.accalmie.escalation.simulation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.incident.IncidentRecorded;
import org.jdbi.v3.core.Jdbi;

@Singleton
final class SimulatedIncidentStore {
    private static final int AT_ONCE = 500;

    private final Jdbi jdbi;
    private final EventJson json;

    SimulatedIncidentStore(Jdbi jdbi, EventJson json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** Reads in portions, so that a year fits into memory; needs a transaction. */
    void forEach(LocalDate from, LocalDate to, Consumer<IncidentRecorded> taken) {
        jdbi.useHandle(handle -> handle.createQuery(
                        "select document from incident where contact_on between :from and :to order by id")
                .bind("from", from)
                .bind("to", to)
                .setFetchSize(AT_ONCE)
                .mapTo(String.class)
                .forEach(text -> taken.accept(json.read(text, IncidentRecorded.class))));
    }
}
