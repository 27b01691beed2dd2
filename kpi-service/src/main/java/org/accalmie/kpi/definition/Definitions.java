package org.accalmie.kpi.definition;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.accalmie.kpi.definition.Kpi.Trait;
import org.accalmie.kpi.fact.IncidentFact;
import org.accalmie.kpi.fact.Sheet;

/** Every KPI that is computed (domain.md section 10), in the order of their ids. */
public final class Definitions {
    /** Changes with every change of meaning; the rollups are then to be rebuilt. */
    public static final int VERSION = 1;

    /** A well-being figure of fewer agents would speak of persons. */
    public static final int FEWEST_AGENTS = 5;

    public static final Kpi DE_ESCALATION_RATE = new Kpi(
            "de-escalation-rate",
            "incidents that ended NEUTRAL or SATISFIED (LESS_ANGRY apart, as softened)",
            "incidents",
            Unit.RATIO,
            Target.atLeast("0.8"),
            Set.of(Trait.SOFTENED),
            Definitions::deEscalation);

    public static final Kpi PLAN_SATISFACTION = new Kpi(
            "plan-satisfaction",
            "sum of planSatisfaction",
            "incidents that have one",
            Unit.SCORE,
            Target.atLeast("4"),
            Set.of(),
            Definitions::planSatisfaction);

    public static final Kpi AGENT_WELLBEING = new Kpi(
            "agent-wellbeing",
            "sum of the agents' scores",
            "incidents with a score",
            Unit.SCORE,
            Target.atLeast("3"),
            Set.of(Trait.AGENTS),
            Definitions::wellbeing);

    public static final Kpi TIME_TO_CALM = new Kpi(
            "time-to-calm",
            "sum of calmedAfter",
            "incidents that calmed",
            Unit.SECONDS,
            Target.below("300"),
            Set.of(Trait.SPREAD),
            Definitions::timeToCalm);

    private static final List<Kpi> ALL = Stream.of(DE_ESCALATION_RATE, PLAN_SATISFACTION, AGENT_WELLBEING, TIME_TO_CALM)
            .sorted(Comparator.comparing(Kpi::id))
            .toList();

    private Definitions() {}

    public static List<Kpi> all() {
        return ALL;
    }

    public static Optional<Kpi> named(String id) {
        return ALL.stream().filter(kpi -> kpi.id().equals(id)).findFirst();
    }

    private static Optional<Contribution> deEscalation(IncidentFact fact) {
        return Optional.of(
                switch (sheet(fact).sentimentAtEnd()) {
                    case NEUTRAL, SATISFIED -> Contribution.share(true, false);
                    case LESS_ANGRY -> Contribution.share(false, true);
                    case STILL_VERY_ANGRY -> Contribution.share(false, false);
                });
    }

    private static Optional<Contribution> planSatisfaction(IncidentFact fact) {
        return Optional.ofNullable(sheet(fact).planSatisfaction()).map(Contribution::score);
    }

    private static Optional<Contribution> wellbeing(IncidentFact fact) {
        return Optional.ofNullable(fact.wellbeing())
                .flatMap(wellbeing -> Optional.ofNullable(wellbeing.score()))
                .map(score -> Contribution.answer(score, sheet(fact).agentId()));
    }

    private static Optional<Contribution> timeToCalm(IncidentFact fact) {
        return Optional.ofNullable(sheet(fact).calmedAfter()).map(Contribution::time);
    }

    private static Sheet sheet(IncidentFact fact) {
        return requireNonNull(fact.sheet());
    }
}
