package org.accalmie.incident.intake;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.accalmie.incident.IncidentConfig;
import org.accalmie.incident.derivation.Derivation;
import org.accalmie.incident.gesture.Advice;
import org.accalmie.incident.gesture.Gestures;
import org.accalmie.incident.gesture.Situation;
import org.accalmie.incident.sheet.ContactRequest;
import org.accalmie.incident.sheet.CustomerRequest;
import org.accalmie.incident.sheet.IncidentRequest;
import org.accalmie.incident.sheet.SheetFacts;

/** Advises on a sheet that may still be incomplete; nothing is saved. */
@Singleton
class GestureAdvisor {
    private final SubjectStore subjects;
    private final Gestures gestures;
    private final IncidentConfig config;
    private final InstantSource clock;

    GestureAdvisor(SubjectStore subjects, Gestures gestures, IncidentConfig config, InstantSource clock) {
        this.subjects = subjects;
        this.gestures = gestures;
        this.config = config;
        this.clock = clock;
    }

    Advice advise(IncidentRequest incomplete) {
        var facts = SheetFacts.of(incomplete, startOf(incomplete));
        var contacts = customerOf(incomplete)
                .map(customer -> subjects.contacts(customer, facts))
                .orElse(facts.contactsTicked());
        return gestures.advise(new Situation(facts, Derivation.of(facts, config.zone()), contacts));
    }

    private Instant startOf(IncidentRequest incomplete) {
        return Optional.ofNullable(incomplete.contact())
                .map(ContactRequest::startedAt)
                .orElseGet(clock::instant);
    }

    private static Optional<String> customerOf(IncidentRequest incomplete) {
        return Optional.ofNullable(incomplete.customer()).map(CustomerRequest::id);
    }
}
