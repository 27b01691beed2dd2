package org.accalmie.kpi.projection;

/**
 * By how much the facts and volumes add up to something else than the rollups, at one moment.
 *
 * @param lastCorrection the correction before that moment
 */
record Difference(Rollups rollups, long lastCorrection) {}
