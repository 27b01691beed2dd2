package org.accalmie.kpi.figure;

/** How many incidents have these seconds. */
record Bucket(int seconds, long incidents) {}
