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

    /** Marks the latest version as told of; false when it was before. */
    boolean markTold(Kind kind) {
        return jdbi.withHandle(
                handle -> handle.createUpdate("""
                        update policy set told = true
                        where kind = :kind and not told
                          and version = (select max(version) from policy where kind = :kind)""").bind("kind", kind).execute() == 1);
    }

    /** Adds a version, which but for the first is told of as it is added; false when that version is there already. */
    boolean add(Kind kind, int version, String document, Instant at, String by) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        insert into policy (kind, version, document, decided_at, decided_by, told)
                        values (:kind, :version, cast(:document as jsonb), :at, :by, :version > 1)
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
