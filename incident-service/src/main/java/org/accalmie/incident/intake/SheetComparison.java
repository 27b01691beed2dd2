package org.accalmie.incident.intake;

import java.util.UUID;
import org.accalmie.incident.sheet.Sheet;

/** Compares a sheet that is told again with what its incident says now. */
public interface SheetComparison {
    /** Whether the sheet, told again by whoever recorded it, would correct nothing. */
    boolean saysTheSame(UUID incidentId, Sheet sheet, String recordedBy);
}
