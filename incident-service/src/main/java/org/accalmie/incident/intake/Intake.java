package org.accalmie.incident.intake;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.accalmie.eventing.Ids;
import org.accalmie.eventing.Outbox;
import org.accalmie.incident.IncidentConfig;
import org.accalmie.incident.derivation.Derivation;
import org.accalmie.incident.gesture.Gestures;
import org.accalmie.incident.search.Search;
import org.accalmie.incident.sheet.Sheet;

/** Records incidents: the row, the gesture on the sheet and the events, in the current transaction. */
@Singleton
class Intake {
    private final IncidentStore store;
    private final Search search;
    private final Gestures gestures;
    private final Outbox outbox;
    private final EventMapper events;
    private final IncidentConfig config;
    private final InstantSource clock;
    private final Ids ids;

    Intake(
            IncidentStore store,
            Search search,
            Gestures gestures,
            Outbox outbox,
            EventMapper events,
            IncidentConfig config,
            InstantSource clock,
            Ids ids) {
        this.store = store;
        this.search = search;
        this.gestures = gestures;
        this.outbox = outbox;
        this.events = events;
        this.config = config;
        this.clock = clock;
        this.ids = ids;
    }

    /** Empty when an incident of the same source and external id is recorded already. */
    Optional<Told> record(Sheet sheet, String caller) {
        return store.insert(draft(sheet, caller)).map(incident -> {
            search.add(List.of(incident.searchable()));
            outbox.append(events.recorded(incident));
            var gesture = sheet.gesture()
                    .map(offered -> gestures.propose(incident.proposal(offered, caller, incident.recordedAt())));
            return new Told(incident, gesture.orElse(null), gestures.advise(incident.situation()));
        });
    }

    private Draft draft(Sheet sheet, String caller) {
        return new Draft(
                ids.next(),
                clock.instant(),
                caller,
                sheet,
                Derivation.of(sheet.facts(), config.zone()),
                Wellbeing.of(sheet.fields()));
    }
}
