package org.accalmie.escalation.policy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "policy")
@IdClass(PolicyEntity.Key.class)
class PolicyEntity {
    @Id
    @Enumerated(EnumType.STRING)
    Kind kind;

    @Id
    int version;

    @JdbcTypeCode(SqlTypes.JSON)
    String document;

    Instant decidedAt;
    String decidedBy;

    @Nullable
    String reason;

    boolean told;

    record Key(Kind kind, int version) {}
}
