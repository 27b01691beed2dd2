package org.accalmie.incident.revision;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.accalmie.incident.intake.Incidents;
import org.accalmie.incident.intake.SheetComparison;
import org.accalmie.incident.sheet.Sheet;

/** Compares as a PUT by key does, so that every door answers alike. */
@Singleton
class CurrentSheetComparison implements SheetComparison {
    private final Incidents incidents;
    private final Corrections corrections;

    CurrentSheetComparison(Incidents incidents, Corrections corrections) {
        this.incidents = incidents;
        this.corrections = corrections;
    }

    @Override
    public boolean saysTheSame(UUID incidentId, Sheet sheet, String recordedBy) {
        return corrections.wouldChangeNothing(incidents.find(incidentId).orElseThrow(), sheet, recordedBy);
    }
}
