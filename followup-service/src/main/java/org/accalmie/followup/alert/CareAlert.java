package org.accalmie.followup.alert;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.accalmie.events.care.CareAlertAcknowledged;
import org.accalmie.events.care.CareAlertClosed;
import org.accalmie.events.care.CareAlertEvent;
import org.accalmie.events.care.CareAlertRaised;
import org.accalmie.events.care.CareAlertState;
import org.accalmie.events.care.CareCause;
import org.jspecify.annotations.Nullable;

/**
 * An agent to be looked after for what happened on one day, and what was done.
 *
 * @param acknowledgement the last one; what happened after it opened the alert again
 */
record CareAlert(
        UUID id,
        AgentDay day,
        SortedSet<CareReason> reasons,
        Instant raisedAt,
        CareAlertState state,
        @Nullable Acknowledgement acknowledgement,
        @Nullable Closing closing,
        int version) {

    CareAlert {
        reasons = new TreeSet<>(reasons);
    }

    static CareAlert raised(UUID id, AgentDay day, Set<CareReason> reasons, Instant at) {
        return new CareAlert(id, day, new TreeSet<>(reasons), at, CareAlertState.OPEN, null, null, 1);
    }

    boolean isOpen() {
        return state == CareAlertState.OPEN;
    }

    boolean isAcknowledged() {
        return state == CareAlertState.ACKNOWLEDGED;
    }

    boolean isAcknowledgedBy(String user) {
        return isAcknowledged()
                && acknowledgement != null
                && acknowledgement.by().equals(user);
    }

    /** Whether somebody is still to act on it. */
    boolean lives() {
        return isOpen() || isAcknowledged();
    }

    boolean wasHandled() {
        return state == CareAlertState.CLOSED;
    }

    List<CareCause> causes() {
        return reasons.stream().map(CareReason::cause).distinct().toList();
    }

    List<UUID> incidentIds() {
        return reasons.stream().map(CareReason::incidentId).distinct().sorted().toList();
    }

    /** With what the day asks for now. Something new opens it again; nothing left calls it off, unless it was taken up. */
    CareAlert with(Set<CareReason> now, Instant at) {
        if (reasons.equals(now)) {
            return this;
        }
        if (now.isEmpty() && isOpen()) {
            return next(reasons, CareAlertState.CANCELLED, acknowledgement, new Closing(at, null, null, null));
        }
        var news = !reasons.containsAll(now);
        return next(now, news ? CareAlertState.OPEN : state, acknowledgement, null);
    }

    CareAlert acknowledged(Acknowledgement by) {
        return next(reasons, CareAlertState.ACKNOWLEDGED, by, null);
    }

    CareAlert closed(Closing how) {
        return next(reasons, CareAlertState.CLOSED, acknowledgement, how);
    }

    /** Whether others should hear of what was changed: not of another contact that says the same of an open one. */
    boolean isNewsAfter(CareAlert before) {
        return state != before.state || !Set.copyOf(before.causes()).containsAll(causes());
    }

    CareAlertEvent fact() {
        var on = day.on();
        var agent = day.agentId();
        return switch (state) {
            case OPEN -> new CareAlertRaised(id, agent, on, causes(), incidentIds(), raisedAt, state, version);
            case ACKNOWLEDGED ->
                new CareAlertAcknowledged(id, agent, on, causes(), incidentIds(), raisedAt, state, version);
            case CLOSED, CANCELLED ->
                new CareAlertClosed(id, agent, on, causes(), incidentIds(), raisedAt, state, version);
        };
    }

    private CareAlert next(
            Set<CareReason> now, CareAlertState then, @Nullable Acknowledgement by, @Nullable Closing how) {
        return new CareAlert(id, day, new TreeSet<>(now), raisedAt, then, by, how, version + 1);
    }

    record Acknowledgement(Instant at, String by) {}

    /** @param by absent, and what was done with it, where all causes were withdrawn */
    record Closing(
            Instant at,
            @Nullable String by,
            @Nullable String done,
            @Nullable String note) {}
}
