package org.accalmie.followup.care;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.accalmie.events.sheet.assessment.Anger;

@Entity
@Table(name = "recovery_break")
class RecoveryBreakEntity {
    @Id
    UUID incidentId;

    String reference;
    String agentId;

    @Enumerated(EnumType.STRING)
    Anger anger;

    int minutes;
    Instant until;

    static RecoveryBreakEntity of(RecoveryBreak pause) {
        var entity = new RecoveryBreakEntity();
        entity.incidentId = pause.incidentId();
        entity.reference = pause.reference();
        entity.agentId = pause.agentId();
        entity.anger = pause.anger();
        entity.minutes = pause.minutes();
        entity.until = pause.until();
        return entity;
    }

    RecoveryBreak pause() {
        return new RecoveryBreak(incidentId, reference, agentId, anger, minutes, until);
    }
}
