package org.accalmie.incident.intake;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accalmie.eventing.EventJson;
import org.jdbi.v3.core.Jdbi;

/** Writes many incidents in one statement, whose one argument is a document of all rows. */
@Singleton
class BulkStore {
    private static final String INSERT = """
            insert into incident (id, version, recorded_at, recorded_by, source, external_id, digest,
                                  customer_id, agent_id, agent_team, started_at, contact_on,
                                  anger, churn_risk, reason, problem, historical, contacts_on_subject,
                                  derived, agent_wellbeing, agent_distress, sheet)
            select id, 1, "recordedAt", "recordedBy", source, "externalId", decode(digest, 'hex'),
                   "customerId", "agentId", "agentTeam", "startedAt", "contactOn",
                   anger, "churnRisk", reason, problem, historical,
                   greatest(ticked, 1 + together + (
                       select count(*) from incident other
                       where other.customer_id = given."customerId"
                         and other.started_at between given."subjectSince" and given."startedAt"
                         and (other.reason = given.reason or other.problem = given.problem))),
                   derived, wellbeing, distress, sheet
            from jsonb_to_recordset(:rows::jsonb)
              as given (id uuid, "recordedAt" timestamptz, "recordedBy" text, source text, "externalId" text,
                        digest text, "customerId" text, "agentId" text, "agentTeam" text, "startedAt" timestamptz,
                        "subjectSince" timestamptz, "contactOn" date, anger text, "churnRisk" text, reason text,
                        problem text, historical boolean, ticked integer, together integer, derived jsonb,
                        wellbeing integer, distress boolean, sheet jsonb)
            on conflict (source, external_id) do nothing
            returning id, number, contacts_on_subject
            """;
    private static final String KNOWN = """
            select id, source, external_id, digest, recorded_by, agent_id
            from unnest(:sources, :externalIds) as asked (source, external_id)
            join incident using (source, external_id)
            """;

    private final Jdbi jdbi;
    private final EventJson json;

    BulkStore(Jdbi jdbi, EventJson json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** What the database adds to a draft. */
    record Counted(long number, int contactsOnSubject) {}

    Map<NaturalKey, KnownIncident> known(List<NaturalKey> keys) {
        var known = new HashMap<NaturalKey, KnownIncident>();
        jdbi.useHandle(handle -> handle.createQuery(KNOWN)
                .bindArray(
                        "sources",
                        String.class,
                        keys.stream().map(NaturalKey::source).toList())
                .bindArray(
                        "externalIds",
                        String.class,
                        keys.stream().map(NaturalKey::externalId).toList())
                .map((row, context) -> known.put(key(row), incident(row)))
                .list());
        return known;
    }

    /** Which of these ids are recorded: a commit may have succeeded although nobody was told. */
    List<UUID> recorded(List<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery("select id from incident where id = any(:ids)")
                .bindArray("ids", UUID.class, ids)
                .mapTo(UUID.class)
                .list());
    }

    /** Without those whose key somebody else took at the same moment. */
    Map<UUID, Counted> insert(List<BulkRow> rows) {
        var inserted = new HashMap<UUID, Counted>();
        jdbi.useHandle(handle -> handle.createQuery(INSERT)
                .bind("rows", json.text(rows))
                .map((row, context) -> inserted.put(
                        row.getObject("id", UUID.class),
                        new Counted(row.getLong("number"), row.getInt("contacts_on_subject"))))
                .list());
        return inserted;
    }

    private static NaturalKey key(ResultSet row) throws SQLException {
        return new NaturalKey(row.getString("source"), row.getString("external_id"));
    }

    private static KnownIncident incident(ResultSet row) throws SQLException {
        return new KnownIncident(
                row.getObject("id", UUID.class),
                row.getBytes("digest"),
                row.getString("recorded_by"),
                row.getString("agent_id"));
    }
}
