package org.accalmie.kpi.figure;

import java.math.BigDecimal;

/** How many incidents have these seconds. */
record Bucket(BigDecimal seconds, long incidents) {}
