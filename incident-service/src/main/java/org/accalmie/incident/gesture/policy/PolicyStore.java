package org.accalmie.incident.gesture.policy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.accalmie.eventing.EventJson;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

@Singleton
class PolicyStore implements PanacheRepositoryBase<PolicyEntity, Integer> {
    // read with every incident: an entity would be kept and compared until the commit
    private static final String LATEST = "select body from gesture_policy order by version desc limit 1";

    private final Jdbi jdbi;
    private final EventJson json;
    private volatile @Nullable Read lastRead;

    PolicyStore(Jdbi jdbi, EventJson json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    Optional<GesturePolicy> latest() {
        return jdbi.withHandle(
                        handle -> handle.createQuery(LATEST).mapTo(String.class).findOne())
                .map(this::read);
    }

    // nearly always the same
    private GesturePolicy read(String body) {
        var read = lastRead;
        if (read == null || !read.body().equals(body)) {
            read = new Read(body, json.read(body, GesturePolicy.class));
            lastRead = read;
        }
        return read.policy();
    }

    /** One policy follows the other. */
    void lock() {
        getSession()
                .createNativeMutationQuery("lock table gesture_policy in exclusive mode")
                .executeUpdate();
    }

    void insert(GesturePolicy policy, PolicyChange change) {
        persistAndFlush(new PolicyEntity(policy.version(), json.text(policy), change));
    }

    /** The newest first, those before one. */
    List<PolicyVersion> versions(int before, int most) {
        return find("version < ?1", Sort.descending("version"), before).page(0, most).list().stream()
                .map(this::version)
                .toList();
    }

    Optional<PolicyVersion> version(int version) {
        return findByIdOptional(version).map(this::version);
    }

    private PolicyVersion version(PolicyEntity kept) {
        return new PolicyVersion(json.read(kept.body(), GesturePolicy.class), kept.change());
    }

    private record Read(String body, GesturePolicy policy) {}
}
