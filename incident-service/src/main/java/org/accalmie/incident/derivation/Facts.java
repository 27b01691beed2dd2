package org.accalmie.incident.derivation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.accalmie.events.sheet.assessment.ChurnRisk;
import org.accalmie.events.sheet.assessment.Problem;
import org.accalmie.events.sheet.assessment.Profile;
import org.accalmie.events.sheet.assessment.Reason;
import org.accalmie.events.sheet.assessment.Signal;
import org.jspecify.annotations.Nullable;

/**
 * What of a sheet decides something; much of it may be unknown.
 *
 * @param contactsTicked the contacts on the subject as the agent ticked them, 0 when not said
 * @param promised whether the sheet has a commitment or a ticket
 */
public record Facts(
        Instant startedAt,
        @Nullable LocalDate since,
        @Nullable BigDecimal monthlyAmount,
        @Nullable ChurnRisk churnRisk,
        @Nullable Reason reason,
        @Nullable Problem problem,
        @Nullable Profile profile,
        Set<Signal> signals,
        int daysWaiting,
        int contactsTicked,
        boolean bugConfirmed,
        boolean promised) {}
