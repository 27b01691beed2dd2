package org.accalmie.kpi.projection;

/**
 * The outcome of a rebuild.
 *
 * @param corrected rows that differed from what the facts add up to
 */
public record RebuildResponse(int corrected) {}
