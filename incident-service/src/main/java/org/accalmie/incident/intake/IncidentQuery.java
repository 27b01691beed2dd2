package org.accalmie.incident.intake;

import java.time.LocalDate;
import java.util.UUID;
import org.accalmie.events.sheet.Anger;
import org.accalmie.events.sheet.ChurnRisk;
import org.accalmie.events.sheet.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Which incidents to list, newest first; absent means any.
 *
 * @param own whose incidents only: recorded by this user, or about this agent
 * @param before the last incident shown; the list goes on with those recorded before it
 */
public record IncidentQuery(
        @Nullable String customer,
        @Nullable String agent,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Anger anger,
        @Nullable ChurnRisk churnRisk,
        @Nullable Reason reason,
        @Nullable String own,
        @Nullable UUID before,
        int limit) {}
