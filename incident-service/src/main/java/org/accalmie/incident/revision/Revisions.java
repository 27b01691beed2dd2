package org.accalmie.incident.revision;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.accalmie.eventing.Outbox;
import org.accalmie.events.sheet.Agent;
import org.accalmie.events.sheet.Gesture;
import org.accalmie.incident.IncidentConfig;
import org.accalmie.incident.derivation.Derivation;
import org.accalmie.incident.gesture.ledger.Gestures;
import org.accalmie.incident.gesture.ledger.LedgerEntry;
import org.accalmie.incident.intake.Incidents;
import org.accalmie.incident.record.EventMapper;
import org.accalmie.incident.record.Incident;
import org.accalmie.incident.record.Wellbeing;
import org.accalmie.incident.record.Writer;
import org.accalmie.web.list.Cursor;
import org.accalmie.web.list.Page;
import org.accalmie.web.list.PageRoom;
import org.jspecify.annotations.Nullable;

/** Puts corrections into effect, in the current transaction, and keeps every version. */
@Singleton
class Revisions {
    private static final int READ_AT_ONCE = 16;

    private final RevisionStore store;
    private final PatchMapper patches;
    private final Incidents incidents;
    private final Gestures gestures;
    private final EventMapper events;
    private final Outbox outbox;
    private final IncidentConfig config;
    private final InstantSource clock;

    Revisions(
            RevisionStore store,
            PatchMapper patches,
            Incidents incidents,
            Gestures gestures,
            EventMapper events,
            Outbox outbox,
            IncidentConfig config,
            InstantSource clock) {
        this.store = store;
        this.patches = patches;
        this.incidents = incidents;
        this.gestures = gestures;
        this.events = events;
        this.outbox = outbox;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Makes what is corrected the next version, with what follows from it; the current one stays where nothing differs.
     * Every correction passes here, and with it the rule of who may say how the agent felt.
     */
    Incident revise(Incident current, Correction correction, Writer writer) {
        writer.requireMayWrite(correction.wellbeing(), correction.sheet().agent(), current.recordedBy());
        var next = next(current, correction);
        return differ(current, next) ? replace(current, next, writer.name()) : current;
    }

    /** Whether the correction would leave no new version. */
    boolean changesNothing(Incident current, Correction correction) {
        return !differ(current, next(current, correction));
    }

    private Incident next(Incident current, Correction correction) {
        var corrected = correction.sheet();
        var derived = Derivation.of(corrected.facts(), config.zone());
        return current.revised(
                corrected, derived, correction.wellbeing().over(givenBefore(current, corrected.agent())));
    }

    /** How an agent felt stays with that agent: another one starts without, and the first one finds it again. */
    private Wellbeing givenBefore(Incident current, Agent agent) {
        if (agent.isCalled(current.sheet().agent().id())) {
            return current.wellbeing();
        }
        for (var some = store.list(current.id(), Integer.MAX_VALUE, READ_AT_ONCE);
                !some.isEmpty();
                some = store.list(current.id(), some.getLast().version(), READ_AT_ONCE)) {
            var given = some.stream()
                    .filter(revision -> agent.isCalled(revision.agent().id()))
                    .findFirst();
            if (given.isPresent()) {
                return given.get().wellbeing();
            }
        }
        return Wellbeing.UNSAID;
    }

    private boolean differ(Incident current, Incident next) {
        return !changes(current, next).isEmpty() || !next.wellbeing().equals(current.wellbeing());
    }

    private List<String> changes(Incident current, Incident next) {
        return patches.changes(current.sheet(), next.sheet());
    }

    private Incident replace(Incident current, Incident next, String by) {
        var at = clock.instant();
        var corrected = next.sheet();
        keepOriginal(current);
        store.insert(
                current.id(),
                new Revision(next.version(), at, by, changes(current, next), corrected.fields(), next.wellbeing()));
        var revised = incidents.replace(next, at, by);
        gestures.follow(revised.id(), corrected.customerId(), corrected.fields().historical());
        outbox.append(events.revised(current, revised, new EventMapper.Revised(at, by, offered(revised.id()))));
        return revised;
    }

    /** Newest first; as many as the limit says, or fewer where they are large. */
    Page<Revision> list(Incident incident, int before, int limit) {
        var room = new PageRoom<Revision>(limit);
        store.read(incident.id(), before, room);
        var kept = room.page(revision -> Cursor.of(revision.version()));
        var isOriginal = kept.items().isEmpty() && before > incident.version();
        return isOriginal ? new Page<>(List.of(original(incident)), null) : kept;
    }

    /** The paths that others changed last. */
    List<String> addedByOthers(UUID incidentId, String by) {
        return store.addedByOthers(incidentId, by);
    }

    private void keepOriginal(Incident current) {
        if (current.version() == 1) {
            store.insert(current.id(), original(current));
        }
    }

    private static Revision original(Incident incident) {
        return new Revision(
                incident.version(),
                incident.recordedAt(),
                incident.recordedBy(),
                List.of(),
                incident.sheet().fields(),
                incident.wellbeing());
    }

    private @Nullable Gesture offered(UUID incidentId) {
        return gestures.latestOf(incidentId).map(LedgerEntry::asOffered).orElse(null);
    }
}
