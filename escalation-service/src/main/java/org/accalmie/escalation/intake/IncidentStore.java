package org.accalmie.escalation.intake;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.incident.IncidentRecorded;
import org.jdbi.v3.core.Jdbi;

/** The incidents as last heard of: for revisions, escalation by hand and simulation. */
@Singleton
final class IncidentStore {
    private static final String KEEP = """
            insert into incident (id, customer_id, version, contact_on, document)
            values (:id, :customer, :version, :contactOn, cast(:document as jsonb))
            on conflict (id) do update
            set version = excluded.version, contact_on = excluded.contact_on, document = excluded.document
            where incident.version < excluded.version
            """;

    private final Jdbi jdbi;
    private final EventJson json;

    IncidentStore(Jdbi jdbi, EventJson json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** Keeps a version; false when this one, or a later one, is kept already. */
    boolean keep(IncidentRecorded incident) {
        return jdbi.withHandle(handle -> handle.createUpdate(KEEP)
                        .bind("id", incident.id())
                        .bind("customer", incident.customer().id())
                        .bind("version", incident.version())
                        .bind("contactOn", incident.derived().contactOn())
                        .bind("document", json.text(incident))
                        .execute()
                == 1);
    }

    /** Holds an incident until the end of the transaction, so that it is escalated to one team once. */
    Optional<IncidentRecorded> lock(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select document from incident where id = :id for update")
                .bind("id", id)
                .mapTo(String.class)
                .findOne()
                .map(text -> json.read(text, IncidentRecorded.class)));
    }
}
