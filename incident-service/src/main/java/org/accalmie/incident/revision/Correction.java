package org.accalmie.incident.revision;

import org.accalmie.incident.record.WellbeingChange;
import org.accalmie.incident.sheet.Sheet;

/**
 * What an incident is to say from now on.
 *
 * @param sheet the whole of it, but for well-being
 */
record Correction(Sheet sheet, WellbeingChange wellbeing) {
    /** A sheet in the place of another one. */
    static Correction by(Sheet whole) {
        return new Correction(whole, WellbeingChange.in(whole));
    }
}
