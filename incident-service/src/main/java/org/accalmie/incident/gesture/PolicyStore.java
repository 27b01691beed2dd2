package org.accalmie.incident.gesture;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.accalmie.eventing.EventJson;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

@Singleton
class PolicyStore {
    private final Jdbi jdbi;
    private final EventJson json;
    private volatile @Nullable Read lastRead;

    PolicyStore(Jdbi jdbi, EventJson json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    Optional<GesturePolicy> latest() {
        return jdbi.withHandle(
                        handle -> handle.createQuery("select body from gesture_policy order by version desc limit 1")
                                .mapTo(String.class)
                                .findOne())
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
        jdbi.useHandle(handle -> handle.execute("lock table gesture_policy in exclusive mode"));
    }

    void insert(GesturePolicy policy, String by, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into gesture_policy (version, body, changed_at, changed_by)
                        values (:version, :body::jsonb, :at, :by)
                        """)
                .bind("version", policy.version())
                .bind("body", json.text(policy))
                .bind("at", at)
                .bind("by", by)
                .execute());
    }

    private record Read(String body, GesturePolicy policy) {}
}
