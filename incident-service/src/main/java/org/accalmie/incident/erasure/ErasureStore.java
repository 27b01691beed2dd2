package org.accalmie.incident.erasure;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.PersonalDataEraser;
import org.accalmie.incident.record.SheetMapper;
import org.accalmie.incident.sheet.IncidentRequest;
import org.jdbi.v3.core.Jdbi;

@Singleton
class ErasureStore {
    /** In legal mode, and nobody has closed the case, or taken it up for all we heard. */
    private static final String HELD = """
            select held.number from incident held
            where held.customer_id = %s and held.derived -> 'triggers' @> '["LEGAL"]' and not held.historical
              and (not exists (select 1 from escalation e where e.incident_id = held.id)
                   or exists (select 1 from escalation e
                              where e.incident_id = held.id and e.state not in ('RESOLVED', 'CANCELLED')))
            """;

    private static final String LOCK = """
            select incident.id, incident.number, incident.customer_id, incident.recorded_by, incident.contact_on, incident.sheet
            from incident where incident.erased_at is null and %s
            """;
    private static final String OF_CUSTOMER =
            LOCK.formatted("customer_id = :customerId order by id limit :most for update of incident");
    private static final String OLDER =
            LOCK.formatted("contact_on < :day and not exists (" + HELD.formatted("incident.customer_id")
                    + ") order by contact_on limit :most for update of incident skip locked");
    private static final String GESTURES = """
            update gesture set justification = :erased, comment = null, verdict_reason = null, reference = null
            where incident_id = any(:ids)
            """;

    private final Jdbi jdbi;
    private final EventJson json;
    private final SheetMapper sheets;

    ErasureStore(Jdbi jdbi, EventJson json, SheetMapper sheets) {
        this.jdbi = jdbi;
        this.json = json;
        this.sheets = sheets;
    }

    /** The numbers of the incidents that hold the customer's data. */
    List<Long> heldBy(String customerId) {
        return jdbi.withHandle(handle -> handle.createQuery(HELD.formatted(":customerId") + " order by held.number")
                .bind("customerId", customerId)
                .mapTo(Long.class)
                .list());
    }

    List<Erasable> lockOf(String customerId, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_CUSTOMER)
                .bind("customerId", customerId)
                .bind("most", most)
                .map((row, context) -> erasable(row))
                .list());
    }

    /** Those of contacts before a day that no hold keeps and nobody else is erasing. */
    List<Erasable> lockOlderThan(LocalDate day, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(OLDER)
                .bind("day", day)
                .bind("most", most)
                .map((row, context) -> erasable(row))
                .list());
    }

    void erase(List<Erasable> incidents, Instant at) {
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch(
                    "update incident set sheet = :sheet::jsonb, digest = :digest, erased_at = :at where id = :id");
            for (var incident : incidents) {
                batch.bind("id", incident.id())
                        .bind("sheet", json.text(incident.erased()))
                        .bind("digest", sheets.digestOfErased(incident.erased()))
                        .bind("at", at)
                        .add();
            }
            batch.execute();
        });
        var ids = incidents.stream().map(Erasable::id).toList();
        eraseRevisions("incident_id = any(:ids)", ids, "");
        eraseGestures(ids);
    }

    /** The incidents that named the customer once and are somebody else's now. */
    List<UUID> formerlyOf(String customerId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct incident_id from revision join incident on incident.id = incident_id
                        where revision.sheet -> 'customer' ->> 'id' = :customerId and customer_id <> :customerId
                        """)
                .bind("customerId", customerId)
                .mapTo(UUID.class)
                .list());
    }

    /** The versions that named the customer, of incidents that are somebody else's now. */
    void eraseRevisionsNaming(String customerId) {
        eraseRevisions("sheet -> 'customer' ->> 'id' = :customerId", List.of(), customerId);
    }

    private void eraseRevisions(String which, List<UUID> ids, String customerId) {
        jdbi.useHandle(handle -> {
            var kept = handle.createQuery("select incident_id, version, sheet from revision where " + which)
                    .bindArray("ids", UUID.class, ids)
                    .bind("customerId", customerId)
                    .map((row, context) -> new KeptRevision(
                            row.getObject("incident_id", UUID.class), row.getInt("version"), sheet(row, "sheet")))
                    .list();
            if (kept.isEmpty()) {
                return;
            }
            var batch = handle.prepareBatch("""
                    update revision set sheet = :sheet::jsonb where incident_id = :incidentId and version = :version
                    """);
            for (var revision : kept) {
                batch.bind("incidentId", revision.incidentId())
                        .bind("version", revision.version())
                        .bind("sheet", json.text(PersonalDataEraser.erase(revision.sheet())))
                        .add();
            }
            batch.execute();
        });
    }

    private void eraseGestures(List<UUID> ids) {
        jdbi.useHandle(handle -> handle.createUpdate(GESTURES)
                .bind("erased", PersonalDataEraser.ERASED)
                .bindArray("ids", UUID.class, ids)
                .execute());
    }

    private Erasable erasable(ResultSet row) throws SQLException {
        return new Erasable(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getString("customer_id"),
                row.getString("recorded_by"),
                row.getObject("contact_on", LocalDate.class),
                sheet(row, "sheet"));
    }

    private IncidentRequest sheet(ResultSet row, String column) throws SQLException {
        return json.read(row.getString(column), IncidentRequest.class);
    }

    private record KeptRevision(UUID incidentId, int version, IncidentRequest sheet) {}
}
