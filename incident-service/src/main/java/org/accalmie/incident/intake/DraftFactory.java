package org.accalmie.incident.intake;

import io.opentelemetry.context.Context;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.accalmie.eventing.Ids;
import org.accalmie.incident.IncidentConfig;
import org.accalmie.incident.derivation.Derivation;
import org.accalmie.incident.record.SheetMapper;
import org.accalmie.incident.search.SearchDocument;
import org.accalmie.incident.sheet.Sheet;

/** Makes of a checked sheet what is to be recorded: all that needs no database. */
@Singleton
class DraftFactory {
    private final SheetMapper documents;
    private final IncidentConfig config;
    private final InstantSource clock;
    private final Ids ids;

    DraftFactory(SheetMapper documents, IncidentConfig config, InstantSource clock, Ids ids) {
        this.documents = documents;
        this.config = config;
        this.clock = clock;
        this.ids = ids;
    }

    Draft of(Sheet sheet, String caller) {
        var facts = sheet.facts();
        var derived = Derivation.of(facts, config.zone());
        var id = ids.next();
        return new Draft(
                id,
                clock.instant(),
                caller,
                sheet,
                facts,
                derived,
                documents.documents(sheet, derived),
                SearchDocument.of(id, sheet, caller, derived.contactOn()),
                Context.current());
    }
}
