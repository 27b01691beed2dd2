package org.accalmie.escalation.policy;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

@Singleton
final class PolicyStore {
    private final Jdbi jdbi;

    PolicyStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Map<Kind, Integer> currentVersions() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select kind, max(version) as version from policy group by kind")
                .reduceRows(new EnumMap<>(Kind.class), (versions, row) -> {
                    versions.put(
                            Kind.valueOf(row.getColumn("kind", String.class)), row.getColumn("version", Integer.class));
                    return versions;
                }));
    }

    String document(Kind kind, int version) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select document from policy where kind = :kind and version = :version")
                        .bind("kind", kind)
                        .bind("version", version)
                        .mapTo(String.class)
                        .one());
    }

    /** Adds a version; false when that version is there already. */
    boolean add(Kind kind, int version, String document, Instant at, String by) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        insert into policy (kind, version, document, decided_at, decided_by)
                        values (:kind, :version, cast(:document as jsonb), :at, :by)
                        on conflict do nothing""")
                        .bind("kind", kind)
                        .bind("version", version)
                        .bind("document", document)
                        .bind("at", at)
                        .bind("by", by)
                        .execute()
                == 1);
    }
}
