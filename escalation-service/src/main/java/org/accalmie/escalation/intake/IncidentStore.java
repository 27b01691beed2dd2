package org.accalmie.escalation.intake;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.accalmie.database.Columns;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.incident.IncidentRecorded;
import org.jdbi.v3.core.Jdbi;

/** The incidents as last heard of: for revisions, escalation by hand and simulation. */
@Singleton
final class IncidentStore {
    // in the order of the ids, so that two who keep some of the same wait for each other and never crosswise
    private static final String KEEP = """
            insert into incident (id, customer_id, version, contact_on, document)
            select i.id, i.customer_id, i.version, i.contact_on, i.document
            from unnest(:ids, :customers, :versions, :contactOns, :documents::json[])
                 as i (id, customer_id, version, contact_on, document)
            order by i.id
            on conflict (id) do update
            set version = excluded.version, contact_on = excluded.contact_on, document = excluded.document
            where incident.version < excluded.version
            returning id
            """;

    private final Jdbi jdbi;
    private final EventJson json;

    IncidentStore(Jdbi jdbi, EventJson json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** Keeps a version of each; says of which this one, or a later one, was not kept already. */
    Set<UUID> keep(List<IncidentRecorded> incidents) {
        return jdbi.withHandle(handle -> new Columns<>(handle.createQuery(KEEP), incidents)
                .bind("ids", UUID.class, IncidentRecorded::id)
                .text("customers", incident -> incident.customer().id())
                .bind("versions", Integer.class, IncidentRecorded::version)
                .bind(
                        "contactOns",
                        LocalDate.class,
                        incident -> incident.derived().contactOn())
                .text("documents", json::text)
                .statement()
                .mapTo(UUID.class)
                .set());
    }

    /** Puts another document in the place of the same version. */
    void replace(IncidentRecorded incident) {
        jdbi.useHandle(
                handle -> handle.createUpdate("update incident set document = cast(:document as json) where id = :id")
                        .bind("id", incident.id())
                        .bind("document", json.text(incident))
                        .execute());
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
