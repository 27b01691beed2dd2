package org.accalmie.kpi.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.accalmie.kpi.definition.Definitions;
import org.accalmie.kpi.fact.Slice;

/**
 * The agents behind a figure of a slice, from that day to the next on which anything may be cut.
 *
 * @param agents all of them, or as many as are enough, whoever they are
 */
public record Presence(LocalDate start, Slice slice, List<String> agents) {
    /** In place of agents that nobody needs to know, since they are enough in every longer time as well. */
    static final List<String> ENOUGH = IntStream.range(0, Definitions.FEWEST_AGENTS)
            .mapToObj(number -> "one of many " + number)
            .toList();
}
