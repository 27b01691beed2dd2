package org.accalmie.kpi.disclosure;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Map;
import org.accalmie.kpi.fact.Slice;

/**
 * Days that are never cut, and who answered in them.
 *
 * @param agents a bit for each agent
 */
record Span(LocalDate start, Map<Slice, BitSet> agents) {
    boolean speaksOf(Slice slice) {
        return agents.containsKey(slice);
    }
}
