package org.accalmie.escalation.document;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.accalmie.escalation.lifecycle.Escalation;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.sheet.Dossier;
import org.accalmie.events.sheet.assessment.Signal;
import org.accalmie.events.sheet.assessment.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Everything that documents are written from.
 *
 * @param incident as last heard of
 * @param zone the receiving team's, in which its documents tell the time
 */
record Case(Escalation escalation, @Nullable Dossier kept, IncidentRecorded incident, ZoneId zone, Instant now) {
    private static final Dossier EMPTY =
            new Dossier(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    Dossier dossier() {
        return kept == null ? EMPTY : kept;
    }

    /** Admit nothing, promise nothing, quote exactly. */
    boolean legal() {
        return escalation.origin().legal();
    }

    boolean triggeredBy(Trigger trigger) {
        return incident.derived().triggers().contains(trigger);
    }

    boolean heard(Signal signal) {
        return incident.signals().contains(signal);
    }

    List<Dossier.Option> options() {
        var decision = escalation.decision();
        var options = decision == null ? dossier().options() : decision.options();
        return options == null ? List.of() : options;
    }

    /** The reference under which the customer finds the case again. */
    String reference() {
        var ticket = incident.ticket();
        return Optional.ofNullable(ticket == null ? null : ticket.id()).orElse(incident.reference());
    }
}
