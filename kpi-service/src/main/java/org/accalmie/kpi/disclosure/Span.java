package org.accalmie.kpi.disclosure;

import java.time.LocalDate;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Days that are never cut, and who answered in them.
 *
 * @param agents for each slice in the order of all slices a bit for each agent, or null where nobody answered
 */
record Span(LocalDate start, @Nullable BitSet[] agents) {
    boolean speaksOf(int slice) {
        return agents[slice] != null;
    }
}
