package org.accalmie.incident.gesture;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.accalmie.eventing.EventJson;
import org.jdbi.v3.core.Jdbi;

@Singleton
class PolicyStore {
    private final Jdbi jdbi;
    private final EventJson json;

    PolicyStore(Jdbi jdbi, EventJson json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    Optional<GesturePolicy> latest() {
        return jdbi.withHandle(
                        handle -> handle.createQuery("select body from gesture_policy order by version desc limit 1")
                                .mapTo(String.class)
                                .findOne())
                .map(body -> json.read(body, GesturePolicy.class));
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
}
