package org.accalmie.incident.connector;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.eventing.EventJson;
import org.accalmie.web.Violation;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What was told and could not be mapped; of each ticket, what was told last. */
@Singleton
class RefusalStore {
    private static final String SELECT =
            "select id, connector, version, received_at, external_id, customer_id, payload, faults"
                    + " from connector_refusal where ";
    private static final UUID LAST = new UUID(-1, -1);

    private final Jdbi jdbi;
    private final EventJson json;

    RefusalStore(Jdbi jdbi, EventJson json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** In the place of what was told of the same ticket before; under the id of the one that is there already. */
    void put(Refusal refusal) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into connector_refusal
                          (id, connector, version, received_at, external_id, customer_id, payload, faults)
                        values (:id, :connector, :version, :receivedAt, :externalId, :customerId, :payload, :faults)
                        on conflict (connector, external_id) do update
                        set version = excluded.version, received_at = excluded.received_at,
                            customer_id = excluded.customer_id, payload = excluded.payload, faults = excluded.faults
                        """)
                .bind("id", refusal.id())
                .bind("connector", refusal.connector())
                .bind("version", refusal.version())
                .bind("receivedAt", refusal.receivedAt())
                .bind("externalId", refusal.externalId())
                .bind("customerId", refusal.customerId())
                .bind("payload", refusal.payload())
                .bind("faults", json.text(new Faults(refusal.faults())))
                .execute());
    }

    /** The newest first, without what was told. */
    List<Row> list(String connector, @Nullable UUID before, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id, version, received_at, external_id, length(payload) as bytes, faults
                        from connector_refusal
                        where connector = :connector and id < :before order by id desc limit :most
                        """)
                .bind("connector", connector)
                .bind("before", before == null ? LAST : before)
                .bind("most", most)
                .map((row, context) -> row(row))
                .list());
    }

    Optional<Refusal> find(String connector, UUID id) {
        return find(id).filter(refusal -> refusal.connector().equals(connector));
    }

    Optional<Refusal> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "id = :id")
                .bind("id", id)
                .map((row, context) -> refusal(row))
                .findOne());
    }

    void remove(UUID id) {
        jdbi.useHandle(handle -> handle.execute("delete from connector_refusal where id = ?", id));
    }

    void removeOfTicket(String connector, String externalId) {
        jdbi.useHandle(handle -> handle.execute(
                "delete from connector_refusal where connector = ? and external_id = ?", connector, externalId));
    }

    void removeReceivedBefore(Instant instant) {
        jdbi.useHandle(handle -> handle.execute(
                "delete from connector_refusal where received_at < ?", instant.atOffset(ZoneOffset.UTC)));
    }

    /** Those that are the customer's by their ids, or by that of an incident of the same ticket. */
    List<UUID> idsOfCustomer(String customerId) {
        return ids("""
                customer_id = :words
                or exists (select 1 from incident
                           where incident.recorded_by = 'connector:' || connector_refusal.connector
                             and incident.external_id = connector_refusal.external_id
                             and incident.customer_id = :words)
                """, customerId);
    }

    /** Those whose text has the words somewhere. */
    List<UUID> idsHolding(String words) {
        return ids("position(convert_to(:words, 'UTF8') in payload) > 0", words);
    }

    /** In a transaction, nobody tells them anew until it ends. */
    private List<UUID> ids(String condition, String words) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id from connector_refusal where " + condition + " order by id for update")
                .bind("words", words)
                .mapTo(UUID.class)
                .list());
    }

    private Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("external_id"),
                row.getInt("bytes"),
                faults(row));
    }

    private Refusal refusal(ResultSet row) throws SQLException {
        return new Refusal(
                row.getObject("id", UUID.class),
                row.getString("connector"),
                row.getInt("version"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("external_id"),
                row.getString("customer_id"),
                row.getBytes("payload"),
                faults(row));
    }

    private List<Violation> faults(ResultSet row) throws SQLException {
        return json.read(row.getString("faults"), Faults.class).items();
    }

    /** @param bytes that were told */
    record Row(
            UUID id,
            int version,
            Instant receivedAt,
            @Nullable String externalId,
            int bytes,
            List<Violation> faults) {}

    private record Faults(List<Violation> items) {}
}
