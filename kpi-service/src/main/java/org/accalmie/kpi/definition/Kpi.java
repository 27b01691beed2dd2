package org.accalmie.kpi.definition;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.accalmie.kpi.fact.Dimension;
import org.accalmie.kpi.fact.IncidentFact;
import org.jspecify.annotations.Nullable;

/**
 * The definition of a figure; its words are in {@link Wordings}.
 *
 * @param target absent where none is set
 * @param dimensions by which it can be sliced
 * @param measure what an incident of the cohort adds, once for each thing that is counted
 */
public record Kpi(
        String id,
        Unit unit,
        @Nullable Target target,
        Set<Dimension> dimensions,
        Set<Trait> traits,
        Function<IncidentFact, Stream<Contribution>> measure) {

    /** What is particular about a KPI. */
    public enum Trait {
        /** Median and p90 stand beside the mean. */
        SPREAD,
        /** Incidents that are neither in the numerator nor lost are shown apart. */
        SOFTENED,
        /** Speaks of agents: a slice of too few is withheld. */
        AGENTS
    }

    /** What the incident adds; nothing while its day is not known. */
    public Stream<Contribution> of(IncidentFact fact) {
        return fact.sheet() == null ? Stream.empty() : measure.apply(fact);
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    public boolean isSlicedBy(Dimension dimension) {
        return dimensions.contains(dimension);
    }
}
