package org.accalmie.incident.gesture.policy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A version of the gesture policy, which stays as it was put into effect. */
@Entity
@Immutable
@Table(name = "gesture_policy")
class PolicyEntity {
    @Id
    int version;

    @JdbcTypeCode(SqlTypes.JSON)
    String body;

    Instant changedAt;
    String changedBy;

    @Nullable
    String reason;

    /** For Hibernate. */
    protected PolicyEntity() {}

    PolicyEntity(int version, String body, PolicyChange change) {
        this.version = version;
        this.body = body;
        changedAt = change.at();
        changedBy = change.by();
        reason = change.reason();
    }

    String body() {
        return body;
    }

    PolicyChange change() {
        return new PolicyChange(changedBy, changedAt, reason);
    }
}
