package org.accalmie.kpi.fact;

import org.jspecify.annotations.Nullable;

/**
 * How the agent felt.
 *
 * @param version the incident's version this was taken from
 * @param score from 1 to 5; absent when only distress was reported, or the score was taken back
 */
public record Wellbeing(int version, @Nullable Integer score) {}
