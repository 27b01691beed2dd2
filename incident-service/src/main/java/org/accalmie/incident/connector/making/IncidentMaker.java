package org.accalmie.incident.connector.making;

import jakarta.inject.Singleton;
import org.accalmie.incident.connector.mapping.Connector;
import org.accalmie.incident.connector.mapping.Mapped;
import org.accalmie.incident.record.NaturalKey;
import org.accalmie.incident.revision.Corrector;
import org.accalmie.incident.revision.KeyedSheetMapper;
import org.accalmie.incident.revision.Upserts;
import org.accalmie.incident.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/** Records incidents, and corrects them when they are told again. */
@Singleton
class IncidentMaker implements Maker {
    private final KeyedSheetMapper sheets;
    private final Upserts upserts;

    IncidentMaker(KeyedSheetMapper sheets, Upserts upserts) {
        this.sheets = sheets;
        this.upserts = upserts;
    }

    @Override
    public void check(Connector connector, Mapped.Sheet made) {
        var unused = read(connector, made);
    }

    @Override
    public Receipt make(Connector connector, Mapped.Sheet made) {
        var corrector = Corrector.tool(connector.recorder());
        var result = upserts.put(key(connector, made), read(connector, made), corrector, null);
        var outcome = result.isNew() ? Outcome.RECORDED : result.isRevised() ? Outcome.REVISED : Outcome.UNCHANGED;
        return Receipt.of(outcome, result.told().incident().id());
    }

    @Override
    public @Nullable String customerOf(Mapped.Sheet made) {
        return made.text("/customer/id");
    }

    private Sheet read(Connector connector, Mapped.Sheet made) {
        return sheets.read(key(connector, made), made.fields().deepCopy());
    }

    private static NaturalKey key(Connector connector, Mapped.Sheet made) {
        return new NaturalKey(
                connector.recorder(), connector.definition().key().source(), String.valueOf(made.externalId()));
    }
}
