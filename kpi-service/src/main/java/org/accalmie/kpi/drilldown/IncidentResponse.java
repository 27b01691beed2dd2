package org.accalmie.kpi.drilldown;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An incident in the denominator of a figure.
 *
 * @param numerator what it adds to the numerator
 */
public record IncidentResponse(UUID id, String reference, LocalDate contactOn, BigDecimal numerator) {}
