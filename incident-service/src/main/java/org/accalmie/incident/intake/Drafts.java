package org.accalmie.incident.intake;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.accalmie.eventing.Ids;
import org.accalmie.incident.IncidentConfig;
import org.accalmie.incident.derivation.Derivation;
import org.accalmie.incident.sheet.Sheet;

/** Makes drafts of sheets: with an id, the time, and what follows from the sheet. */
@Singleton
class Drafts {
    private final IncidentConfig config;
    private final InstantSource clock;
    private final Ids ids;

    Drafts(IncidentConfig config, InstantSource clock, Ids ids) {
        this.config = config;
        this.clock = clock;
        this.ids = ids;
    }

    Draft of(Sheet sheet, String caller) {
        return new Draft(
                ids.next(),
                clock.instant(),
                caller,
                sheet,
                Derivation.of(sheet.facts(), config.zone()),
                Wellbeing.of(sheet.fields()));
    }
}
