package org.accalmie.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An entity as the services have them. */
@Entity
@Table(name = "promise")
class PromiseEntity {
    @Id
    UUID id;

    @Column(nullable = false)
    @Nullable
    String saidTo;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    LocalDate madeOn;

    static PromiseEntity of(UUID id, String saidTo, LocalDate madeOn) {
        var promise = new PromiseEntity();
        promise.id = id;
        promise.saidTo = saidTo;
        promise.madeOn = madeOn;
        return promise;
    }

    void change(@Nullable String changed) {
        saidTo = changed;
    }
}
