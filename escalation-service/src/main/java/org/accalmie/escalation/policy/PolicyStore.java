package org.accalmie.escalation.policy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accalmie.persistence.Conditions;
import org.hibernate.query.TypedParameterValue;
import org.hibernate.type.StandardBasicTypes;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

@Singleton
final class PolicyStore implements PanacheRepositoryBase<PolicyEntity, PolicyEntity.Key> {
    // what runs at every start, and with every command, is SQL: the other language's parser would be loaded for it
    // alone
    private static final String CURRENT = "select kind, max(version) as version from policy group by kind";
    private static final String TELL = """
            update policy set told = true
            where kind = :kind and not told
              and version = (select max(latest.version) from policy latest where latest.kind = :kind)
            """;
    private static final String ADD = """
            insert into policy (kind, version, document, decided_at, decided_by, reason, told)
            values (:kind, :version, cast(:document as jsonb), :at, :by, :reason, :told)
            on conflict do nothing
            """;
    private static final String LIVING = """
            select team, count(*) as escalations from escalation
            where team = any(:teams) and state not in ('RESOLVED', 'CANCELLED')
            group by team
            order by team
            """;

    private final Jdbi jdbi;

    PolicyStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Until the transaction ends nobody else adds a version; reading goes on. */
    void lock() {
        getEntityManager()
                .createNativeQuery("lock table policy in share row exclusive mode")
                .executeUpdate();
    }

    Map<Kind, Integer> currentVersions() {
        return jdbi.withHandle(handle -> handle.createQuery(CURRENT)
                .map((row, context) -> Map.entry(Kind.valueOf(row.getString("kind")), row.getInt("version")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
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

    /** How many living escalations these teams have, where they have any. */
    List<Living> living(Collection<String> teams) {
        return jdbi.withHandle(handle -> handle.createQuery(LIVING)
                .bindArray("teams", String.class, teams)
                .map((row, context) -> new Living(row.getString("team"), row.getLong("escalations")))
                .list());
    }

    /** Marks the latest version as told of; false when it was before. */
    boolean markTold(Kind kind) {
        return getEntityManager()
                        .createNativeQuery(TELL)
                        .setParameter("kind", kind.name())
                        .executeUpdate()
                == 1;
    }

    /** Adds a version, which but for the first is told of as it is added; false when that version is there already. */
    boolean add(Kind kind, int version, String document, Decision decision) {
        return getEntityManager()
                        .createNativeQuery(ADD)
                        .setParameter("kind", kind.name())
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

    record Living(String team, Long escalations) {}
}
