package org.accalmie.incident.revision;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.accalmie.database.Transactions;
import org.accalmie.incident.intake.Incidents;
import org.accalmie.incident.intake.Intake;
import org.accalmie.incident.record.IncidentDetails;
import org.accalmie.incident.record.NaturalKey;
import org.accalmie.incident.sheet.Sheet;
import org.accalmie.web.ProblemException;
import org.accalmie.web.etag.Versions;
import org.jspecify.annotations.Nullable;

/** Records a sheet under its natural key, or corrects the incident that has it. */
@Singleton
public class Upserts {
    private final Intake intake;
    private final Incidents incidents;
    private final Corrections corrections;
    private final Transactions transactions;

    Upserts(Intake intake, Incidents incidents, Corrections corrections, Transactions transactions) {
        this.intake = intake;
        this.incidents = incidents;
        this.corrections = corrections;
        this.transactions = transactions;
    }

    /** @param isRevised whether it says something else than before */
    public record Result(IncidentDetails told, boolean isNew, boolean isRevised) {}

    /** In transactions of its own: a new incident shares its commit with others that come in. */
    public Result put(NaturalKey key, Sheet sheet, Corrector by, @Nullable String ifMatch) {
        if (incidents.known(key).isEmpty()) {
            if (ifMatch != null) {
                throw ProblemException.stillMissing();
            }
            var recorded = intake.record(sheet, by.writer());
            if (recorded.isPresent()) {
                return new Result(recorded.get(), true, false);
            }
        }
        var id = incidents.known(key).orElseThrow().id();
        return transactions.call(() -> corrected(id, sheet, by, ifMatch));
    }

    private Result corrected(UUID id, Sheet sheet, Corrector by, @Nullable String ifMatch) {
        var current = incidents.lock(id).orElseThrow();
        Versions.require(ifMatch, current.version());
        var next = corrections.replace(current, sheet, by);
        return new Result(incidents.tell(next), false, next.version() != current.version());
    }
}
