package org.accalmie.incident.connector.making;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.database.Transactions;
import org.accalmie.events.incident.GestureState;
import org.accalmie.incident.connector.mapping.AppliedGestureRequest;
import org.accalmie.incident.connector.mapping.Connector;
import org.accalmie.incident.connector.mapping.Mapped;
import org.accalmie.incident.gesture.ledger.Gestures;
import org.accalmie.incident.gesture.ledger.Ledger;
import org.accalmie.incident.gesture.ledger.LedgerEntry;
import org.accalmie.incident.gesture.ledger.Outcome.Done;
import org.accalmie.incident.gesture.ledger.Outcome.Own;
import org.accalmie.incident.gesture.ledger.Outcome.Refused;
import org.accalmie.incident.intake.Incidents;
import org.accalmie.incident.record.Incident;
import org.accalmie.web.ProblemException;
import org.jspecify.annotations.Nullable;

/** Confirms gestures. What comes before the approval is refused, and can be replayed after it. */
@Singleton
class ApplicationMaker implements Maker {
    private final ReportMapper reports;
    private final Incidents incidents;
    private final Gestures gestures;
    private final Ledger ledger;
    private final Transactions transactions;

    ApplicationMaker(
            ReportMapper reports, Incidents incidents, Gestures gestures, Ledger ledger, Transactions transactions) {
        this.reports = reports;
        this.incidents = incidents;
        this.gestures = gestures;
        this.ledger = ledger;
        this.transactions = transactions;
    }

    @Override
    public void check(Connector connector, Mapped.Sheet made) {
        var unused = reports.read(made, AppliedGestureRequest.class);
    }

    @Override
    public Receipt make(Connector connector, Mapped.Sheet made) {
        var report = reports.read(made, AppliedGestureRequest.class);
        return transactions.call(() -> {
            var incident = find(report.incident())
                    .orElseThrow(() -> ProblemException.invalid("incident", "is none that is known"));
            return apply(incident.id(), connector.recorder(), report.reference());
        });
    }

    @Override
    public @Nullable String customerOf(Mapped.Sheet made) {
        var incident = made.text("/incident");
        return incident == null || !incident.matches(AppliedGestureRequest.INCIDENT)
                ? null
                : find(incident).map(it -> it.sheet().customerId()).orElse(null);
    }

    private Receipt apply(UUID incidentId, String by, String reference) {
        var wasApplied = gestures.standing(incidentId).stream().anyMatch(ApplicationMaker::isApplied);
        var outcome = ledger.apply(incidentId, by, reference)
                .orElseThrow(() -> ProblemException.invalid("incident", "has no gesture"));
        return switch (outcome) {
            case Done(var entry) -> Receipt.of(wasApplied ? Outcome.UNCHANGED : Outcome.RECORDED, entry.incidentId());
            case Own() -> throw new IllegalStateException("Nobody judges here");
            case Refused(var state, var _, var detail) ->
                throw ProblemException.invalid(state == GestureState.APPLIED ? "reference" : "incident", detail);
        };
    }

    private static boolean isApplied(LedgerEntry entry) {
        return entry.is(GestureState.APPLIED);
    }

    private Optional<Incident> find(String idOrReference) {
        return idOrReference.startsWith(Incident.REFERENCE_PREFIX)
                ? incidents.findByNumber(Long.parseLong(idOrReference.substring(Incident.REFERENCE_PREFIX.length())))
                : incidents.find(UUID.fromString(idOrReference));
    }
}
