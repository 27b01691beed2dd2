package org.accalmie.incident.gesture;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.accalmie.eventing.EventJson;
import org.jspecify.annotations.Nullable;

@Singleton
class PolicyStore implements PanacheRepositoryBase<PolicyEntity, Integer> {
    private final EventJson json;
    private volatile @Nullable Read lastRead;

    PolicyStore(EventJson json) {
        this.json = json;
    }

    Optional<GesturePolicy> latest() {
        return findAll(Sort.descending("version"))
                .firstResultOptional()
                .map(PolicyEntity::body)
                .map(this::read);
    }

    // read for every incident, and nearly always the same
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

    void insert(GesturePolicy policy, String by, Instant at) {
        persistAndFlush(new PolicyEntity(policy.version(), json.text(policy), at, by));
    }

    private record Read(String body, GesturePolicy policy) {}
}
