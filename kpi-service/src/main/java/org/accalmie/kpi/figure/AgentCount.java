package org.accalmie.kpi.figure;

/**
 * Of how many agents a figure would speak.
 *
 * @param hidden how many agents the slices of too few hold together, in this period and dimension
 */
record AgentCount(String dimension, Group group, long agents, long hidden) {}
