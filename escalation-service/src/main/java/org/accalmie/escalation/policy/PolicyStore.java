package org.accalmie.escalation.policy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accalmie.persistence.Conditions;
import org.hibernate.query.TypedParameterValue;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;

@Singleton
final class PolicyStore implements PanacheRepositoryBase<PolicyEntity, PolicyEntity.Key> {
    private static final String CURRENT = "select kind, max(version) from PolicyEntity group by kind";
    private static final String TELL = """
            told = true
            where kind = ?1 and not told
              and version = (select max(latest.version) from PolicyEntity latest where latest.kind = ?1)
            """;
    private static final String ADD = """
            insert into PolicyEntity (kind, version, document, decidedAt, decidedBy, reason, told)
            values (:kind, :version, :document, :at, :by, :reason, :told)
            on conflict do nothing
            """;

    Map<Kind, Integer> currentVersions() {
        return getEntityManager().createQuery(CURRENT, Current.class).getResultList().stream()
                .collect(Collectors.toMap(Current::kind, Current::version));
    }

    String document(Kind kind, int version) {
        return findByIdOptional(new PolicyEntity.Key(kind, version)).orElseThrow().document;
    }

    Optional<Kept> find(Kind kind, int version) {
        return findByIdOptional(new PolicyEntity.Key(kind, version)).map(PolicyStore::kept);
    }

    /** The newest first, without their documents. */
    List<Decided> versions(Kind kind, @Nullable Integer before, int most) {
        var conditions = new Conditions().and("kind = :kind", kind).and("version < :before", before);
        return find(conditions.text(), Sort.descending("version"), conditions.values())
                .project(Decided.class)
                .page(Page.ofSize(most))
                .list();
    }

    /** Marks the latest version as told of; false when it was before. */
    boolean markTold(Kind kind) {
        return update(TELL, kind) == 1;
    }

    /** Adds a version, which but for the first is told of as it is added; false when that version is there already. */
    boolean add(Kind kind, int version, String document, Decision decision) {
        return getEntityManager()
                        .createQuery(ADD)
                        .setParameter("kind", kind)
                        .setParameter("version", version)
                        .setParameter("document", document)
                        .setParameter("at", decision.at())
                        .setParameter("by", decision.by())
                        .setParameter("reason", new TypedParameterValue<>(StandardBasicTypes.STRING, decision.reason()))
                        .setParameter("told", version > 1)
                        .executeUpdate()
                == 1;
    }

    record Decision(Instant at, String by, @Nullable String reason) {}

    record Decided(
            int version,
            Instant decidedAt,
            String decidedBy,
            @Nullable String reason) {}

    private static Kept kept(PolicyEntity row) {
        return new Kept(new Decided(row.version, row.decidedAt, row.decidedBy, row.reason), row.document);
    }

    record Kept(Decided decided, String document) {}

    record Current(Kind kind, Integer version) {}
}
