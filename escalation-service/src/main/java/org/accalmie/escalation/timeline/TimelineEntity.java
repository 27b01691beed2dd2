package org.accalmie.escalation.timeline;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An entry of the timeline as it is kept; they are written by statements. */
@Entity
@Immutable
@Table(name = "escalation_step")
class TimelineEntity {
    @Id
    long id;

    UUID escalationId;
    Instant at;
    String by;
    String what;
    int format;
    String details;
}
