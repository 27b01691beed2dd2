package org.accalmie.followup.erasure;

import jakarta.inject.Singleton;
import java.util.List;
import org.accalmie.eventing.erased.ErasedIncidents;
import org.accalmie.eventing.held.HeldEvents;
import org.accalmie.events.incident.CustomerErased;
import org.accalmie.followup.ToldIncident;
import org.accalmie.followup.alert.CareAlerts;
import org.accalmie.followup.commitment.Commitments;
import org.accalmie.followup.departure.Departures;
import org.accalmie.followup.feed.Calendars;
import org.accalmie.followup.planning.Forgetting;
import org.accalmie.web.idempotency.KeptAnswers;

/** Erases what the incident service erased, in the current transaction, whatever the order in which events come. */
@Singleton
public final class Erasures {
    private final ErasedIncidents erased;
    private final Forgetting calls;
    private final Departures departures;
    private final Commitments commitments;
    private final CareAlerts alerts;
    private final Calendars calendars;
    private final KeptAnswers answers;
    private final HeldEvents held;

    Erasures(
            ErasedIncidents erased,
            Forgetting calls,
            Departures departures,
            Commitments commitments,
            CareAlerts alerts,
            Calendars calendars,
            KeptAnswers answers,
            HeldEvents held) {
        this.erased = erased;
        this.calls = calls;
        this.departures = departures;
        this.commitments = commitments;
        this.alerts = alerts;
        this.calendars = calendars;
        this.answers = answers;
        this.held = held;
    }

    /** The incidents as they may be kept. */
    public List<ToldIncident> permitted(List<ToldIncident> told) {
        var gone = erased.among(told.stream().map(ToldIncident::id).toList());
        return told.stream()
                .map(one -> gone.contains(one.id()) ? one.withoutTexts() : one)
                .toList();
    }

    public void erase(CustomerErased event) {
        erased.remember(event.incidentIds(), event.erasedAt());
        answers.empty(event.entirely() ? calls.forget(event.customerId()) : calls.forgetOld(event.customerId()));
        if (event.entirely()) {
            answers.empty(departures.forget(event.customerId()));
            calendars.forget(event.customerId());
        }
        answers.empty(commitments.forget(event.incidentIds()));
        answers.empty(alerts.forget(event.incidentIds()));
        held.drop(event.keys());
    }
}
