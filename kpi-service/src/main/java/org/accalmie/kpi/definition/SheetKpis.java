package org.accalmie.kpi.definition;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.accalmie.events.sheet.Agent;
import org.accalmie.kpi.definition.Kpi.Trait;
import org.accalmie.kpi.fact.Dimension;
import org.accalmie.kpi.fact.IncidentFact;
import org.accalmie.kpi.fact.Sheet;

/** KPIs of what stands on the sheet itself. */
final class SheetKpis {
    static final Set<Dimension> DIMENSIONS = Set.copyOf(EnumSet.complementOf(EnumSet.of(Dimension.TEAM)));

    /** Contacts are reported by team and channel only. */
    private static final Set<Dimension> OF_VOLUMES = Set.of(Dimension.ALL, Dimension.AGENT_TEAM, Dimension.CHANNEL);

    static final Kpi AGGRESSIVE_CONTACT_RATE = new Kpi(
            "aggressive-contact-rate",
            Unit.RATIO,
            Target.between("0.03", "0.07"),
            OF_VOLUMES,
            Set.of(),
            fact -> Stream.of(Contribution.occurrence()));

    static final Kpi AGENT_WELLBEING =
            of("agent-wellbeing", Unit.SCORE, Target.atLeast("3"), Set.of(Trait.AGENTS), SheetKpis::wellbeing);

    static final List<Kpi> ALL = List.of(
            AGGRESSIVE_CONTACT_RATE,
            AGENT_WELLBEING,
            of("de-escalation-rate", Unit.RATIO, Target.atLeast("0.8"), Set.of(Trait.SOFTENED), SheetKpis::calmed),
            of("plan-satisfaction", Unit.SCORE, Target.atLeast("4"), Set.of(), SheetKpis::planSatisfaction),
            of("time-to-calm", Unit.SECONDS, Target.below("300"), Set.of(Trait.SPREAD), SheetKpis::timeToCalm));

    private SheetKpis() {}

    private static Kpi of(
            String id,
            Unit unit,
            Target target,
            Set<Trait> traits,
            Function<IncidentFact, Stream<Contribution>> measure) {
        return new Kpi(id, unit, target, DIMENSIONS, traits, measure);
    }

    private static Stream<Contribution> calmed(IncidentFact fact) {
        return Stream.of(
                switch (sheet(fact).sentimentAtEnd()) {
                    case NEUTRAL, SATISFIED -> Contribution.share(true);
                    case LESS_ANGRY -> Contribution.softened();
                    case STILL_VERY_ANGRY -> Contribution.share(false);
                });
    }

    private static Stream<Contribution> planSatisfaction(IncidentFact fact) {
        return fact.planSatisfaction().stream().map(Contribution::score);
    }

    private static Stream<Contribution> wellbeing(IncidentFact fact) {
        return Stream.ofNullable(fact.wellbeing())
                .flatMap(wellbeing -> Stream.ofNullable(wellbeing.score()))
                .map(score ->
                        Contribution.answer(score, Agent.canonical(sheet(fact).agentId())));
    }

    private static Stream<Contribution> timeToCalm(IncidentFact fact) {
        return Stream.ofNullable(sheet(fact).calmedAfter()).map(Contribution::time);
    }

    private static Sheet sheet(IncidentFact fact) {
        return requireNonNull(fact.sheet());
    }
}
