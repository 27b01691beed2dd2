package org.accalmie.incident.goodwill;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.accalmie.incident.IncidentConfig;
import org.accalmie.incident.derivation.Derivation;
import org.accalmie.incident.gesture.Offer;
import org.accalmie.incident.gesture.Situation;
import org.accalmie.incident.gesture.ledger.Gestures;
import org.accalmie.incident.intake.Incidents;
import org.accalmie.incident.record.NaturalKey;
import org.accalmie.incident.sheet.IncidentRequest;
import org.accalmie.incident.sheet.SheetFacts;
import org.accalmie.incident.sheet.part.ContactRequest;
import org.accalmie.incident.sheet.part.CustomerRequest;
import org.jspecify.annotations.Nullable;

/** Advises on a sheet that may still be incomplete; nothing is saved. */
@Singleton
class GestureAdvisor {
    private final Incidents incidents;
    private final Gestures gestures;
    private final IncidentConfig config;
    private final InstantSource clock;

    GestureAdvisor(Incidents incidents, Gestures gestures, IncidentConfig config, InstantSource clock) {
        this.incidents = incidents;
        this.gestures = gestures;
        this.config = config;
        this.clock = clock;
    }

    GestureAdviceResponse advise(IncidentRequest incomplete, String by) {
        var facts = SheetFacts.of(incomplete, startOf(incomplete));
        var others = customerOf(incomplete)
                .map(customer -> incidents.otherContacts(keyOf(incomplete, by), customer, facts))
                .orElse(0);
        var situation = Situation.of(facts, Derivation.of(facts, config.zone()), others);
        var counted = incomplete.historical() ? null : customerOf(incomplete).orElse(null);
        var offered = offerOf(incomplete)
                .map(offer -> gestures.assess(situation, offer, counted, clock.instant()))
                .orElse(null);
        return new GestureAdviceResponse(gestures.advise(situation), offered, breakMinutes(incomplete));
    }

    private Instant startOf(IncidentRequest incomplete) {
        return Optional.ofNullable(incomplete.contact())
                .map(ContactRequest::startedAt)
                .orElseGet(clock::instant);
    }

    private static Optional<String> customerOf(IncidentRequest incomplete) {
        return Optional.ofNullable(incomplete.customer()).map(CustomerRequest::id);
    }

    private static Optional<NaturalKey> keyOf(IncidentRequest incomplete, String by) {
        return NaturalKey.of(by, incomplete.source(), incomplete.externalId());
    }

    /** Empty while a part is missing without which it is worth nothing. */
    private static Optional<Offer> offerOf(IncidentRequest incomplete) {
        return Optional.ofNullable(incomplete.gesture())
                .filter(gesture -> gesture.type() != null && gesture.faults().isEmpty())
                .map(gesture -> new Offer(requireNonNull(gesture.type()), gesture.quantity(), gesture.amount()));
    }

    private static @Nullable Integer breakMinutes(IncidentRequest incomplete) {
        var anger = incomplete.anger();
        if (anger == null) {
            return null;
        }
        return incomplete.historical()
                ? 0
                : Math.toIntExact(anger.recoveryBreak().toMinutes());
    }
}
