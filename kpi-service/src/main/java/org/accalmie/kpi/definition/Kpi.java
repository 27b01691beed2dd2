package org.accalmie.kpi.definition;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.accalmie.kpi.fact.IncidentFact;

/**
 * The definition of a figure.
 *
 * @param numerator in words
 * @param denominator in words
 * @param measure what an incident of the cohort adds; empty when it is not in the denominator
 */
public record Kpi(
        String id,
        String numerator,
        String denominator,
        Unit unit,
        Target target,
        Set<Trait> traits,
        Function<IncidentFact, Optional<Contribution>> measure) {

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
    public Optional<Contribution> of(IncidentFact fact) {
        return fact.sheet() == null ? Optional.empty() : measure.apply(fact);
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }
}
