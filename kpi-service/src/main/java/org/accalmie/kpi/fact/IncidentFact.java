package org.accalmie.kpi.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One incident with all that belongs to it, as its newest events tell it. Its parts come from several topics, in any
 * order.
 *
 * @param sheet absent while only others spoke of the incident: without a day, it is in no cohort yet
 * @param escalations by id
 * @param gestures by id
 * @param commitments by id
 * @param followUps the calls that are for it, by id
 * @param departures the days on which its customer left
 */
public record IncidentFact(
        UUID id,
        @Nullable Sheet sheet,
        @Nullable Wellbeing wellbeing,
        Map<UUID, EscalationFact> escalations,
        Map<UUID, GestureFact> gestures,
        Map<UUID, CommitmentFact> commitments,
        Map<UUID, FollowUpFact> followUps,
        Set<LocalDate> departures) {
    /** How long a customer must have stayed to count as retained (domain.md section 10). */
    private static final int DAYS_TO_STAY = 90;

    public IncidentFact {
        escalations = Map.copyOf(escalations);
        gestures = Map.copyOf(gestures);
        commitments = Map.copyOf(commitments);
        followUps = Map.copyOf(followUps);
        departures = Set.copyOf(departures);
    }

    public static IncidentFact unknown(UUID id) {
        return new IncidentFact(id, null, null, Map.of(), Map.of(), Map.of(), Map.of(), Set.of());
    }

    /** The fact after the sheet of an event; one of the same or an older version changes nothing. */
    public IncidentFact with(Sheet told) {
        return sheet != null && sheet.version() >= told.version()
                ? this
                : new IncidentFact(id, told, wellbeing, escalations, gestures, commitments, followUps, departures);
    }

    /** The fact after a report of well-being; one of the same or an older version changes nothing. */
    public IncidentFact with(Wellbeing told) {
        return wellbeing != null && wellbeing.version() >= told.version()
                ? this
                : new IncidentFact(id, sheet, told, escalations, gestures, commitments, followUps, departures);
    }

    public IncidentFact with(EscalationFact told) {
        var joined = new HashMap<>(escalations);
        joined.merge(told.id(), told, EscalationFact::with);
        return new IncidentFact(id, sheet, wellbeing, joined, gestures, commitments, followUps, departures);
    }

    public IncidentFact with(GestureFact told) {
        var joined = new HashMap<>(gestures);
        joined.merge(told.id(), told, GestureFact::with);
        return new IncidentFact(id, sheet, wellbeing, escalations, joined, commitments, followUps, departures);
    }

    public IncidentFact with(CommitmentFact told) {
        var joined = new HashMap<>(commitments);
        joined.merge(told.id(), told, CommitmentFact::with);
        return new IncidentFact(id, sheet, wellbeing, escalations, gestures, joined, followUps, departures);
    }

    /** The fact with a call as it is now, which may be for other incidents than before. */
    public IncidentFact with(FollowUpFact now) {
        var joined = new HashMap<>(followUps);
        joined.remove(now.id());
        if (now.incidentIds().contains(id)) {
            joined.put(now.id(), now);
        }
        return new IncidentFact(id, sheet, wellbeing, escalations, gestures, commitments, joined, departures);
    }

    public IncidentFact departing(Set<LocalDate> days) {
        return new IncidentFact(id, sheet, wellbeing, escalations, gestures, commitments, followUps, days);
    }

    /** The calls that count on this incident's day. */
    public Stream<FollowUpFact> countedFollowUps() {
        return followUps.values().stream().filter(call -> call.countsFor(id));
    }

    /** The last one known: that of the last call that has one, or else the sheet's. */
    public Optional<Integer> planSatisfaction() {
        var ofCalls = followUps.values().stream()
                .filter(call -> call.planSatisfaction() != null && call.doneAt() != null)
                .max(Comparator.comparing(FollowUpFact::doneAt).thenComparing(FollowUpFact::id))
                .map(FollowUpFact::planSatisfaction);
        return ofCalls.or(() -> Optional.ofNullable(sheet).map(Sheet::planSatisfaction));
    }

    /** Whether the customer did not leave from the day of the incident to the ninetieth after it. */
    public boolean isRetained() {
        return sheet != null
                && departures.stream()
                        .noneMatch(day -> !day.isBefore(sheet.contactOn())
                                && !day.isAfter(sheet.contactOn().plusDays(DAYS_TO_STAY)));
    }
}
