package org.accalmie.escalation.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.accalmie.escalation.lifecycle.CommandType;
import org.accalmie.escalation.takeup.Action;
import org.accalmie.events.escalation.vocabulary.Helpful;
import org.accalmie.events.escalation.vocabulary.NotificationChannel;
import org.accalmie.events.escalation.vocabulary.Outcome;
import org.accalmie.events.escalation.vocabulary.ReturnReason;
import org.jspecify.annotations.Nullable;

/** What happened, and why; what is a text of somebody is absent once it is erased. */
public sealed interface Entry {

    /**
     * Sent as soon as it was opened.
     *
     * @param reader who may read a legal case from then on
     */
    record Sent(String team, String because, @Nullable String reader) implements Entry {}

    /** Prepared first. */
    record Prepared(String team, String because, @Nullable String reader) implements Entry {}

    record Acknowledged(Instant nextUpdateAt, @Nullable String comment) implements Entry {}

    record Updated(@Nullable String message, @Nullable Instant nextUpdateAt) implements Entry {}

    record Transferred(
            String team, @Nullable String reason, @Nullable String reader) implements Entry {}

    record Returned(
            ReturnReason reason,
            @Nullable String comment,
            @Nullable List<String> missing) implements Entry {}

    record Completed(@Nullable String comment) implements Entry {}

    record Suspended(@Nullable String reason) implements Entry {}

    record Resumed(Duration suspendedFor, @Nullable String comment) implements Entry {}

    record Resolved(Outcome outcome, @Nullable String summary) implements Entry {}

    record Judged(Helpful helpful, @Nullable String comment) implements Entry {}

    /**
     * Called off.
     *
     * @param version the version of the incident that says so, where a correction did it
     */
    record Cancelled(@Nullable String reason, @Nullable Integer version) implements Entry {}

    record Decided(@Nullable String chosen, @Nullable String decider) implements Entry {}

    /** Somebody did the same again, which changed nothing. */
    record Repeated(CommandType command) implements Entry {}

    /** The incident was corrected. */
    record Revised(int version) implements Entry {}

    /**
     * A rung of the ladder rang.
     *
     * @param told teams, and whoever was on call: whom it was for, whether or not a mail reached them
     */
    record Rang(int rung, Action action, String target, List<String> told, Instant dueAt, boolean late)
            implements Entry {}

    /** So many promised updates passed. */
    record UpdateMissed(int missed, Instant dueAt, boolean late) implements Entry {}

    /** Sent although something is missing. */
    record SentIncomplete(Instant dueAt, boolean late) implements Entry {}

    /** The sender left a returned dossier as it was. */
    record CompletionMissed(Instant dueAt, boolean late) implements Entry {}

    /**
     * Somebody could not be told.
     *
     * @param movedOn whether the ladder does not wait for its next rung, since nobody was told of the last one
     */
    record Undelivered(String recipient, NotificationChannel channel, String cause, boolean movedOn) implements Entry {}
}
