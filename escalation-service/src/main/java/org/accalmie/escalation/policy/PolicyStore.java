package org.accalmie.escalation.policy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

@Singleton
final class PolicyStore implements PanacheRepositoryBase<PolicyEntity, PolicyEntity.Key> {
    private static final String CURRENT = "select kind, max(version) from PolicyEntity group by kind";
    private static final String TELL = """
            told = true
            where kind = ?1 and not told
              and version = (select max(latest.version) from PolicyEntity latest where latest.kind = ?1)
            """;
    private static final String ADD = """
            insert into PolicyEntity (kind, version, document, decidedAt, decidedBy, told)
            values (:kind, :version, :document, :at, :by, :told)
            on conflict do nothing
            """;

    Map<Kind, Integer> currentVersions() {
        return getEntityManager().createQuery(CURRENT, Current.class).getResultList().stream()
                .collect(Collectors.toMap(Current::kind, Current::version));
    }

    String document(Kind kind, int version) {
        return findByIdOptional(new PolicyEntity.Key(kind, version)).orElseThrow().document;
    }

    /** Marks the latest version as told of; false when it was before. */
    boolean markTold(Kind kind) {
        return update(TELL, kind) == 1;
    }

    /** Adds a version, which but for the first is told of as it is added; false when that version is there already. */
    boolean add(Kind kind, int version, String document, Instant at, String by) {
        return getEntityManager()
                        .createQuery(ADD)
                        .setParameter("kind", kind)
                        .setParameter("version", version)
                        .setParameter("document", document)
                        .setParameter("at", at)
                        .setParameter("by", by)
                        .setParameter("told", version > 1)
                        .executeUpdate()
                == 1;
    }

    record Current(Kind kind, Integer version) {}
}
