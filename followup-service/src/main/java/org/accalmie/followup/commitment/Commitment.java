package org.accalmie.followup.commitment;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.accalmie.events.followup.CommitmentBroken;
import org.accalmie.events.followup.CommitmentEvent;
import org.accalmie.events.followup.CommitmentKept;
import org.accalmie.events.followup.CommitmentOpened;
import org.accalmie.events.followup.CommitmentReleased;
import org.accalmie.events.followup.CommitmentState;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.sheet.Agent;
import org.jspecify.annotations.Nullable;

/**
 * A promise and what became of it.
 *
 * @param terms the words of the sheet, by which a revision finds it again
 * @param party whose incident it is, and who promised
 * @param dueAt counted from the moment at which the condition was met, once there is one
 * @param conditionMetAt absent while the condition is not met, and where there is none
 * @param warnedAt when it was found due within the hour
 */
record Commitment(
        UUID id,
        Party party,
        CommitmentTerms terms,
        Instant recordedAt,
        Instant dueAt,
        CommitmentState state,
        @Nullable Instant conditionMetAt,
        @Nullable Instant warnedAt,
        @Nullable Closing closing,
        int version) {
    private static final Duration WARNING = Duration.ofHours(1);

    /** Due already when it is recorded, it is broken at once, unless something must come from the customer first. */
    static Commitment recorded(UUID id, Party party, CommitmentTerms terms, Instant at) {
        var late = terms.condition() == null && !terms.dueAt().isAfter(at);
        return new Commitment(
                id,
                party,
                terms,
                at,
                terms.dueAt(),
                late ? CommitmentState.BROKEN : CommitmentState.OPEN,
                null,
                null,
                late ? new Closing(at, null, null) : null,
                1);
    }

    boolean isOpen() {
        return state == CommitmentState.OPEN;
    }

    boolean waitsForTheCustomer() {
        return terms.condition() != null && conditionMetAt == null;
    }

    Commitment of(Party now) {
        return party.equals(now)
                ? this
                : new Commitment(
                        id, now, terms, recordedAt, dueAt, state, conditionMetAt, warnedAt, closing, version + 1);
    }

    /** As much time is left from now on as there was when it was recorded. */
    Commitment conditionMet(Instant now) {
        var due = now.plus(Duration.between(recordedAt, terms.dueAt()));
        return new Commitment(id, party, terms, recordedAt, due, state, now, null, closing, version + 1);
    }

    Commitment closed(CommitmentState end, Closing how) {
        return new Commitment(id, party, terms, recordedAt, dueAt, end, conditionMetAt, warnedAt, how, version + 1);
    }

    /** What the time has made of it. */
    Commitment at(Instant now) {
        if (!isOpen() || waitsForTheCustomer()) {
            return this;
        }
        if (!dueAt.isAfter(now)) {
            return closed(CommitmentState.BROKEN, new Closing(now, null, null));
        }
        return warnedAt != null || now.isBefore(dueAt.minus(WARNING))
                ? this
                : new Commitment(id, party, terms, recordedAt, dueAt, state, conditionMetAt, now, closing, version + 1);
    }

    CommitmentEvent fact() {
        var incident = party.incidentId();
        var customer = party.customerId();
        return switch (state) {
            case OPEN -> new CommitmentOpened(id, incident, customer, terms.owner(), dueAt, state, version);
            case KEPT -> new CommitmentKept(id, incident, customer, terms.owner(), dueAt, state, version);
            case BROKEN -> new CommitmentBroken(id, incident, customer, terms.owner(), dueAt, state, version);
            case RELEASED -> new CommitmentReleased(id, incident, customer, terms.owner(), dueAt, state, version);
        };
    }

    /**
     * Whose incident it is.
     *
     * @param agentId in lower case
     * @param recordedBy who recorded the incident; absent where that was not kept yet
     */
    record Party(
            UUID incidentId,
            String customerId,
            String agentId,
            @Nullable String recordedBy) {
        static Party of(IncidentRecorded sheet) {
            return new Party(
                    sheet.id(),
                    sheet.customer().id(),
                    Agent.canonical(sheet.agent().id()),
                    sheet.recordedBy());
        }

        boolean isOf(String person) {
            return Agent.isSame(agentId, person) || person.equals(recordedBy);
        }
    }

    /** @param by who said so; absent where the clock or the sheet did */
    record Closing(
            Instant at, @Nullable String by, @Nullable String note) {}
}
