package org.accalmie.incident.revision;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.accalmie.eventing.EventJson;
import org.accalmie.incident.intake.Wellbeing;
import org.accalmie.incident.sheet.IncidentRequest;
import org.jdbi.v3.core.Jdbi;

@Singleton
class RevisionStore {
    private static final String INSERT = """
            insert into revision (incident_id, version, revised_at, revised_by, changed, sheet,
                                  agent_wellbeing, agent_distress)
            values (:incidentId, :version, :revisedAt, :revisedBy, :changed, :sheet::jsonb, :score, :distress)
            """;
    private static final String LIST = """
            select * from revision where incident_id = :incidentId and version < :before
            order by version desc limit :limit + 1
            """;

    private static final String ADDED = """
            select path from (select distinct on (path) path, revised_by
                              from revision, unnest(changed) as path
                              where incident_id = :incidentId
                              order by path, version desc) as last
            where revised_by <> :by
            """;

    private final Jdbi jdbi;
    private final EventJson json;

    RevisionStore(Jdbi jdbi, EventJson json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    void insert(UUID incidentId, Revision revision) {
        jdbi.useHandle(handle -> handle.createUpdate(INSERT)
                .bind("incidentId", incidentId)
                .bind("version", revision.version())
                .bind("revisedAt", revision.revisedAt())
                .bind("revisedBy", revision.revisedBy())
                .bindArray("changed", String.class, revision.changed())
                .bind("sheet", json.text(revision.sheet()))
                .bind("score", revision.wellbeing().score())
                .bind("distress", revision.wellbeing().distress())
                .execute());
    }

    /** Newest first, those before a version; one more than the limit, where there are more. */
    List<Revision> list(UUID incidentId, int before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(LIST)
                .bind("incidentId", incidentId)
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) -> revision(row))
                .list());
    }

    /** The paths that somebody else changed last. */
    List<String> addedByOthers(UUID incidentId, String by) {
        return jdbi.withHandle(handle -> handle.createQuery(ADDED)
                .bind("incidentId", incidentId)
                .bind("by", by)
                .mapTo(String.class)
                .list());
    }

    private Revision revision(ResultSet row) throws SQLException {
        return new Revision(
                row.getInt("version"),
                row.getObject("revised_at", OffsetDateTime.class).toInstant(),
                row.getString("revised_by"),
                List.of((String[]) row.getArray("changed").getArray()),
                json.read(row.getString("sheet"), IncidentRequest.class),
                new Wellbeing(
                        row.getObject("agent_wellbeing", Integer.class),
                        row.getObject("agent_distress", Boolean.class)));
    }
}
