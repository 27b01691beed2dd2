package org.accalmie.followup.alert;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.accalmie.events.care.CareAlertState;
import org.accalmie.events.care.CareCause;
import org.accalmie.followup.alert.CareAlert.Acknowledgement;
import org.accalmie.followup.alert.CareAlert.Closing;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Each reason is a cause and the incident in the same place. */
@Entity
@Table(name = "care_alert")
class CareAlertEntity {
    @Id
    UUID id;

    String agentId;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    LocalDate happenedOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Enumerated(EnumType.STRING)
    List<CareCause> causes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<UUID> incidentIds;

    Instant raisedAt;

    @Enumerated(EnumType.STRING)
    CareAlertState state;

    @Nullable
    Instant acknowledgedAt;

    @Nullable
    String acknowledgedBy;

    @Nullable
    Instant closedAt;

    @Nullable
    String closedBy;

    @Nullable
    String done;

    @Nullable
    String note;

    int version;

    static CareAlertEntity of(CareAlert alert) {
        var entity = new CareAlertEntity();
        entity.id = alert.id();
        entity.copy(alert);
        return entity;
    }

    void copy(CareAlert alert) {
        agentId = alert.day().agentId();
        happenedOn = alert.day().on();
        causes = alert.reasons().stream().map(CareReason::cause).toList();
        incidentIds = alert.reasons().stream().map(CareReason::incidentId).toList();
        raisedAt = alert.raisedAt();
        state = alert.state();
        var acknowledgement = alert.acknowledgement();
        acknowledgedAt = acknowledgement == null ? null : acknowledgement.at();
        acknowledgedBy = acknowledgement == null ? null : acknowledgement.by();
        var closing = alert.closing();
        closedAt = closing == null ? null : closing.at();
        closedBy = closing == null ? null : closing.by();
        done = closing == null ? null : closing.done();
        note = closing == null ? null : closing.note();
        version = alert.version();
    }

    CareAlert alert() {
        var reasons = new TreeSet<CareReason>();
        for (var i = 0; i < causes.size(); i++) {
            reasons.add(new CareReason(causes.get(i), incidentIds.get(i)));
        }
        return new CareAlert(
                id,
                new AgentDay(agentId, happenedOn),
                reasons,
                raisedAt,
                state,
                acknowledgedAt == null || acknowledgedBy == null
                        ? null
                        : new Acknowledgement(acknowledgedAt, acknowledgedBy),
                closedAt == null ? null : new Closing(closedAt, closedBy, done, note),
                version);
    }
}
