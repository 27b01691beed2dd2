package org.accalmie.events.incident;

import java.time.LocalDate;
import java.util.List;
import org.accalmie.events.Ranges;
import org.accalmie.events.sheet.assessment.Problem;
import org.accalmie.events.sheet.assessment.Reason;
import org.accalmie.events.sheet.assessment.Trigger;
import org.jspecify.annotations.Nullable;

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
    private static final int LONG_WAIT_DAYS = 7;

    public Derived {
        new Ranges().date("contactOn", contactOn).require();
    }

    /** The rule of that name (domain.md section 6), also of a sheet that is not complete. */
    public static boolean verySerious(@Nullable Reason reason, @Nullable Problem problem, int daysWaiting) {
        var badlyTold = reason == Reason.POOR_COMMUNICATION || problem == Problem.MISCOMMUNICATION;
        var letDown =
                daysWaiting > LONG_WAIT_DAYS || reason == Reason.BROKEN_PROMISE || problem == Problem.UNKEPT_PROMISE;
        return badlyTold && letDown;
    }
}
