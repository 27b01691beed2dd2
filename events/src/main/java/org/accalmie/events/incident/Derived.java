package org.accalmie.events.incident;

import java.time.LocalDate;
import java.util.List;
import org.accalmie.events.Ranges;
import org.accalmie.events.sheet.TenureTier;
import org.accalmie.events.sheet.Trigger;

/**
 * What follows from the sheet, derived once by the incident service (domain.md section 4).
 *
 * @param contactOn the local date of {@code contact.startedAt}, from which tenure, cohort and D+n are counted
 * @param triggers the categories of the signals, each once, in the order of {@link Trigger}
 */
public record Derived(
        LocalDate contactOn,
        TenureTier tenureTier,
        boolean leaving,
        boolean technicalNeed,
        boolean verySerious,
        List<Trigger> triggers) {
    public Derived {
        new Ranges().date("contactOn", contactOn).require();
    }
}
