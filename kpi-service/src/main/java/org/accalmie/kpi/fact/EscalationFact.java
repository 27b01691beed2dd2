package org.accalmie.kpi.fact;

import java.time.Instant;
import java.util.UUID;
import org.accalmie.events.escalation.vocabulary.Helpful;
import org.jspecify.annotations.Nullable;

/**
 * One handover of an incident, as far as events have told it. What two events tell is {@linkplain #with joined} to the
 * same fact in whatever order they come and however often.
 *
 * @param version of the newest event
 * @param team who had the case then
 * @param sent how it first went to a team; absent while it is prepared
 * @param acknowledged its first acknowledgement
 * @param clockEnded whether its first take-up clock has stopped or run out
 * @param bouncing whether it went to and fro too often
 * @param resolved how it was closed
 * @param judged what its sender thought of it
 */
public record EscalationFact(
        UUID id,
        UUID incidentId,
        int version,
        String team,
        @Nullable Sent sent,
        @Nullable Acknowledged acknowledged,
        boolean clockEnded,
        boolean bouncing,
        @Nullable Resolved resolved,
        @Nullable Judged judged) {

    /** A part that one event tells; events of an escalation have different versions. */
    sealed interface Part {
        int version();
    }

    /** The first take-up clock. */
    public record Sent(int version, Instant at, Instant acknowledgeBy) implements Part {}

    public record Acknowledged(int version, Instant at) implements Part {}

    /** @param dossierReady absent where the receiver did not say */
    public record Resolved(int version, @Nullable Boolean dossierReady) implements Part {}

    /** @param team whose work is judged */
    public record Judged(int version, String team, Helpful helpful) implements Part {}

    /** A fact of which no more is known. */
    public static EscalationFact of(UUID id, UUID incidentId, int version, String team) {
        return new EscalationFact(id, incidentId, version, team, null, null, false, false, null, null);
    }

    public EscalationFact sent(Sent told) {
        return new EscalationFact(
                id, incidentId, version, team, told, acknowledged, clockEnded, bouncing, resolved, judged);
    }

    /** Ends the take-up clock. */
    public EscalationFact acknowledged(Acknowledged told) {
        return new EscalationFact(id, incidentId, version, team, sent, told, true, bouncing, resolved, judged);
    }

    public EscalationFact clockEnded(boolean bouncing) {
        return new EscalationFact(id, incidentId, version, team, sent, acknowledged, true, bouncing, resolved, judged);
    }

    /** Ends the take-up clock. */
    public EscalationFact resolved(Resolved told) {
        return new EscalationFact(id, incidentId, version, team, sent, acknowledged, true, bouncing, told, judged);
    }

    public EscalationFact judged(Judged told) {
        return new EscalationFact(
                id, incidentId, version, team, sent, acknowledged, clockEnded, bouncing, resolved, told);
    }

    /** What both together say. */
    public EscalationFact with(EscalationFact other) {
        return new EscalationFact(
                id,
                incidentId,
                Math.max(version, other.version),
                version >= other.version ? team : other.team,
                first(sent, other.sent),
                first(acknowledged, other.acknowledged),
                clockEnded || other.clockEnded,
                bouncing || other.bouncing,
                last(resolved, other.resolved),
                last(judged, other.judged));
    }

    /** Whether somebody took it up before the first deadline. */
    public boolean acknowledgedInTime() {
        return sent != null && acknowledged != null && acknowledged.at.isBefore(sent.acknowledgeBy);
    }

    private static <P extends Part> @Nullable P first(@Nullable P one, @Nullable P other) {
        return one == null || other != null && other.version() < one.version() ? other : one;
    }

    private static <P extends Part> @Nullable P last(@Nullable P one, @Nullable P other) {
        return one == null || other != null && other.version() > one.version() ? other : one;
    }
}
