package org.accalmie.kpi.volume;

/**
 * The outcome of a table of volumes.
 *
 * @param reported how many rows it had
 */
public record ReportResponse(int reported) {}
