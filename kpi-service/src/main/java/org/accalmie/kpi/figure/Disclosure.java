package org.accalmie.kpi.figure;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.accalmie.kpi.definition.Definitions;
import org.accalmie.kpi.fact.Dimension;

/**
 * Which figures about agents are withheld, in each period, because they or a difference would speak of too few.
 *
 * <p>A slice of too few agents is withheld. So is {@code all}, when the withheld slices of a dimension together hold too
 * few: {@code all} less the slices shown would tell.
 */
final class Disclosure {
    static final Disclosure NOTHING = new Disclosure(List.of());

    private final Map<LocalDate, List<AgentCount>> counts;

    Disclosure(List<AgentCount> counts) {
        this.counts = counts.stream().collect(groupingBy(it -> it.group().start()));
    }

    boolean withholds(Dimension dimension, Group group) {
        var period = counts.getOrDefault(group.start(), List.of());
        if (dimension == Dimension.ALL) {
            return withholdsAll(period);
        }
        return period.stream().filter(of(dimension)).anyMatch(it -> it.group().equals(group) && isFew(it.agents()));
    }

    private static boolean withholdsAll(List<AgentCount> period) {
        return period.stream().anyMatch(of(Dimension.ALL).and(it -> isFew(it.agents())))
                || period.stream().anyMatch(of(Dimension.ALL).negate().and(it -> isFew(it.hidden())));
    }

    private static Predicate<AgentCount> of(Dimension dimension) {
        return it -> it.dimension().equals(dimension.toString());
    }

    private static boolean isFew(long agents) {
        return agents > 0 && agents < Definitions.FEWEST_AGENTS;
    }
}
