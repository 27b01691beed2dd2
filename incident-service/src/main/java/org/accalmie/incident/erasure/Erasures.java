package org.accalmie.incident.erasure;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.accalmie.eventing.Outbox;
import org.accalmie.eventing.erased.ErasedIncidents;
import org.accalmie.eventing.held.HeldEvents;
import org.accalmie.events.Event;
import org.accalmie.events.PersonalDataEraser;
import org.accalmie.events.incident.CustomerErased;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.incident.IncidentRevised;
import org.accalmie.incident.search.Search;
import org.accalmie.web.idempotency.KeptAnswers;

/** Lets go of personal data wherever this service keeps it, and tells the others to, in the current transaction. */
@Singleton
class Erasures {
    private static final int BATCH = 200;
    private static final UnaryOperator<Event> WITHOUT_TEXTS = event -> switch (event) {
        case IncidentRecorded told -> PersonalDataEraser.erase(told);
        case IncidentRevised told -> PersonalDataEraser.erase(told);
        default -> event;
    };

    private final ErasureStore store;
    private final ErasedIncidents erased;
    private final Search search;
    private final HeldEvents events;
    private final KeptAnswers answers;
    private final LooseTexts looseTexts;
    private final Outbox outbox;
    private final InstantSource clock;

    Erasures(
            ErasureStore store,
            ErasedIncidents erased,
            Search search,
            HeldEvents events,
            KeptAnswers answers,
            LooseTexts looseTexts,
            Outbox outbox,
            InstantSource clock) {
        this.store = store;
        this.erased = erased;
        this.search = search;
        this.events = events;
        this.answers = answers;
        this.looseTexts = looseTexts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The numbers of the incidents whose legal hold keeps the customer's data. */
    List<Long> heldBy(String customerId) {
        return store.heldBy(customerId);
    }

    /** Told even where there is nothing here: others may keep what this service never had. */
    void eraseCustomer(String customerId) {
        List<Erasable> batch;
        do {
            batch = store.lockOf(customerId, BATCH);
            erase(batch);
            tell(customerId, true, batch);
        } while (batch.size() == BATCH);
        eraseWhatNamed(customerId);
        looseTexts.eraseCustomer(customerId);
        events.drop(List.of(customerId));
    }

    /** What is left of them with incidents that are somebody else's now, whose own words stay. */
    private void eraseWhatNamed(String customerId) {
        var incidents = store.formerlyOf(customerId);
        store.eraseRevisionsNaming(customerId);
        if (!incidents.isEmpty()) {
            letGoOf(incidents, event -> names(customerId, event) ? WITHOUT_TEXTS.apply(event) : event);
        }
    }

    private static boolean names(String customerId, Event event) {
        return switch (event) {
            case IncidentRecorded told -> told.customer().id().equals(customerId);
            case IncidentRevised told -> told.incident().customer().id().equals(customerId);
            default -> false;
        };
    }

    /** Erases some of the incidents whose contact was before a day; whether there may be more. */
    boolean eraseOlderThan(LocalDate day) {
        var batch = store.lockOlderThan(day, BATCH);
        erase(batch);
        batch.stream()
                .collect(Collectors.groupingBy(Erasable::customerId))
                .forEach((customerId, incidents) -> tell(customerId, false, incidents));
        return batch.size() == BATCH;
    }

    void eraseRefusalsBefore(LocalDate day, ZoneId zone) {
        looseTexts.eraseReceivedBefore(day.atStartOfDay(zone).toInstant());
    }

    private void erase(List<Erasable> batch) {
        if (batch.isEmpty()) {
            return;
        }
        store.erase(batch, clock.instant());
        erased.remember(ids(batch), clock.instant());
        batch.forEach(incident -> search.replace(incident.searchable()));
        letGoOf(ids(batch), WITHOUT_TEXTS);
    }

    /** Of what waits to be sent and what is kept for repeats. */
    private void letGoOf(List<UUID> incidents, UnaryOperator<Event> change) {
        var keys = incidents.stream().map(UUID::toString).toList();
        events.rewrite(keys, change);
        events.drop(keys);
        answers.empty(incidents);
    }

    private void tell(String customerId, boolean entirely, List<Erasable> incidents) {
        outbox.append(new CustomerErased(customerId, clock.instant(), entirely, ids(incidents)));
    }

    private static List<UUID> ids(List<Erasable> incidents) {
        return incidents.stream().map(Erasable::id).toList();
    }
}
