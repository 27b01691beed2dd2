package org.accalmie.incident.intake;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accalmie.incident.record.NaturalKey;
import org.jdbi.v3.core.Jdbi;

/** Finds which of many incidents are recorded already. */
@Singleton
class BulkStore {
    private static final String KNOWN = """
            select id, recorded_by, source, external_id, version, digest
            from unnest(:recordedBy, :sources, :externalIds) as asked (recorded_by, source, external_id)
            join incident using (recorded_by, source, external_id)
            """;

    private final Jdbi jdbi;

    BulkStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Map<NaturalKey, KnownIncident> known(List<NaturalKey> keys) {
        var known = new HashMap<NaturalKey, KnownIncident>();
        jdbi.useHandle(handle -> handle.createQuery(KNOWN)
                .bindArray(
                        "recordedBy",
                        String.class,
                        keys.stream().map(NaturalKey::recordedBy).toList())
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

    private static NaturalKey key(ResultSet row) throws SQLException {
        return new NaturalKey(row.getString("recorded_by"), row.getString("source"), row.getString("external_id"));
    }

    private static KnownIncident incident(ResultSet row) throws SQLException {
        return new KnownIncident(row.getObject("id", UUID.class), row.getInt("version"), row.getBytes("digest"));
    }
}
