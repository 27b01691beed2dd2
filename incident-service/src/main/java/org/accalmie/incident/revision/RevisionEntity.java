package org.accalmie.incident.revision;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.accalmie.incident.record.Wellbeing;
import org.accalmie.incident.sheet.IncidentRequest;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code revision}; what is said in it is the erasure's alone to change. */
@Entity
@Immutable
@IdClass(RevisionEntity.Key.class)
@Table(name = "revision")
class RevisionEntity {
    @Id
    UUID incidentId;

    @Id
    int version;

    Instant revisedAt;
    String revisedBy;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> changed;

    @JdbcTypeCode(SqlTypes.JSON)
    String sheet;

    @Nullable
    Integer agentWellbeing;

    @Nullable
    Boolean agentDistress;

    /** For Hibernate. */
    protected RevisionEntity() {}

    RevisionEntity(UUID incidentId, Revision revision, String sheet) {
        this.incidentId = incidentId;
        version = revision.version();
        revisedAt = revision.revisedAt();
        revisedBy = revision.revisedBy();
        changed = revision.changed();
        this.sheet = sheet;
        agentWellbeing = revision.wellbeing().score();
        agentDistress = revision.wellbeing().distress();
    }

    /** In characters. */
    int size() {
        return sheet.length();
    }

    Revision revision(Function<String, IncidentRequest> reader) {
        return new Revision(
                version,
                revisedAt,
                revisedBy,
                List.copyOf(changed),
                reader.apply(sheet),
                new Wellbeing(agentWellbeing, agentDistress));
    }

    record Key(UUID incidentId, int version) {}
}
