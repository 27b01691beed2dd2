package org.accalmie.followup.departure;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "departure")
class DepartureEntity {
    @Id
    UUID id;

    String customerId;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    LocalDate departedOn;

    @Nullable
    String reason;

    Instant recordedAt;
    String recordedBy;

    static DepartureEntity of(DepartureResponse departure) {
        var entity = new DepartureEntity();
        entity.id = departure.id();
        entity.customerId = departure.customerId();
        entity.departedOn = departure.departedOn();
        entity.reason = departure.reason();
        entity.recordedAt = departure.recordedAt();
        entity.recordedBy = departure.recordedBy();
        return entity;
    }

    DepartureResponse shown() {
        return new DepartureResponse(id, customerId, departedOn, reason, recordedAt, recordedBy);
    }
}
