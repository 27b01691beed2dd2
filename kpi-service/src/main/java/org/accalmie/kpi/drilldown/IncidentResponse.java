package org.accalmie.kpi.drilldown;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An incident in the denominator of a figure.
 *
 * @param numerator what it adds to the numerator; never said of an agent's answer
 */
public record IncidentResponse(
        UUID id,
        String reference,
        LocalDate contactOn,
        @Nullable BigDecimal numerator) {}
