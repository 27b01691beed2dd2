package org.accalmie.console.upstream;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An escalation as its service tells it; what an older service does not tell is absent. */
public record Escalation(
        UUID id,
        UUID incidentId,
        @Nullable String reference,
        String customerId,
        boolean vip,
        boolean legal,
        @Nullable String sender,
        String team,
        Urgency urgency,
        TakeUpClass takeUpClass,
        State state,
        @Nullable List<String> watchers,
        @Nullable Routing routing,
        @Nullable String owner,
        @Nullable Dossier dossier,
        @Nullable List<String> missing,
        @Nullable Instant prepareBy,
        @Nullable Instant sentAt,
        @Nullable Instant acknowledgeBy,
        @Nullable Acknowledgement acknowledgement,
        @Nullable Instant nextUpdateAt,
        @Nullable NextDeadline nextDeadline,
        int rung,
        boolean bouncing,
        boolean waiting,
        @Nullable Decision decision,
        Instant createdAt,
        int version) {

    /** What everybody says to the customer, empty while nothing is decided. */
    public String statement() {
        return decision == null || decision.statement() == null ? "" : decision.statement();
    }

    /** Where it stands. */
    public enum State {
        PREPARING,
        SENT,
        ACKNOWLEDGED,
        RETURNED,
        RESOLVED,
        CANCELLED
    }

    /** How soon it has to be dealt with. */
    public enum Urgency {
        IMMEDIATE,
        H24,
        H72
    }

    /** How soon it has to be taken up. */
    public enum TakeUpClass {
        IMMEDIATE,
        VIP,
        STANDARD
    }

    /** Whose clock runs. */
    public enum Clock {
        PREPARATION,
        TAKE_UP,
        UPDATE,
        COMPLETION
    }

    /** Who speaks to the customer after the take-up. */
    public enum Handover {
        TRANSFERRED,
        COORDINATED
    }

    /** What became of it. */
    public enum Outcome {
        SOLVED,
        WORKAROUND,
        EXCEPTION_GRANTED,
        REFUSED_WITH_ALTERNATIVE,
        NOTHING_TO_DO
    }

    /** Why a dossier goes back. */
    public enum ReturnReason {
        MISSING_INFORMATION,
        WRONG_TEAM,
        UNCLEAR_REQUEST,
        ALREADY_HANDLED,
        OTHER
    }

    public record NextDeadline(
            Clock clock,
            Instant at,
            boolean suspended,
            @Nullable Instant suspendedAt) {}

    /**
     * @param rule absent where a person escalated
     * @param because what the rule asks, or who escalated
     */
    public record Routing(@Nullable String rule, @Nullable String because) {
        /** Absent for a rule that somebody wrote or changed. */
        public @Nullable RoutingRule shipped() {
            return RoutingRule.asking(because).orElse(null);
        }

        /** Whether it is a condition, in the language of the rules. */
        public boolean isWritten() {
            return because != null && (rule != null || because.contains("incident."));
        }
    }

    public record Dossier(
            @Nullable String summary,
            @Nullable String product,
            @Nullable String environment,
            @Nullable String request,
            @Nullable String actionsTaken) {}

    public record Acknowledgement(
            @Nullable String by,
            @Nullable Instant at,
            @Nullable Instant nextUpdateAt,
            @Nullable Handover handover) {}

    public record Decision(@Nullable String statement) {}
}
