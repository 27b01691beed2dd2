package org.accalmie.kpi.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.accalmie.kpi.fact.Slice;

/**
 * The agents behind a figure of a slice, from that day to the next on which anything may be cut.
 *
 * @param agents all of them, or as many as are enough
 */
public record Presence(LocalDate start, Slice slice, List<String> agents) {}
