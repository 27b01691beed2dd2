package org.accalmie.kpi.definition;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.accalmie.events.escalation.vocabulary.Helpful;
import org.accalmie.kpi.definition.Kpi.Trait;
import org.accalmie.kpi.fact.Dimension;
import org.accalmie.kpi.fact.EscalationFact;
import org.accalmie.kpi.fact.Seconds;
import org.jspecify.annotations.Nullable;

/** KPIs of the handover: each escalation counts once, for the team that has it and on the day of its incident. */
final class EscalationKpis {
    private static final String N2 = "N2";

    static final List<Kpi> ALL = List.of(
            of("acknowledgement-rate", Unit.RATIO, null, Set.of(), EscalationKpis::acknowledged),
            of("time-to-acknowledge", Unit.SECONDS, null, Set.of(Trait.SPREAD), EscalationKpis::timeToAcknowledge),
            of("bounce-rate", Unit.RATIO, null, Set.of(), EscalationKpis::bounced),
            of("dossier-readiness", Unit.RATIO, null, Set.of(), EscalationKpis::dossierReady),
            of("n2-usefulness", Unit.RATIO, Target.atLeast("0.9"), Set.of(), EscalationKpis::helpful));

    private EscalationKpis() {}

    private static Kpi of(
            String id,
            Unit unit,
            @Nullable Target target,
            Set<Trait> traits,
            Function<EscalationFact, Stream<Contribution>> measure) {
        return new Kpi(
                id,
                unit,
                target,
                Set.of(Dimension.values()),
                traits,
                fact -> fact.escalations().values().stream()
                        .flatMap(escalation -> measure.apply(escalation).map(it -> it.ofTeam(escalation.team()))));
    }

    private static Stream<Contribution> acknowledged(EscalationFact escalation) {
        return escalation.sent() != null && escalation.clockEnded()
                ? Stream.of(Contribution.share(escalation.acknowledgedInTime()))
                : Stream.empty();
    }

    private static Stream<Contribution> timeToAcknowledge(EscalationFact escalation) {
        var sent = escalation.sent();
        var acknowledged = escalation.acknowledged();
        return sent == null || acknowledged == null
                ? Stream.empty()
                : Stream.of(Contribution.time(Seconds.of(Duration.between(sent.at(), acknowledged.at()))));
    }

    private static Stream<Contribution> bounced(EscalationFact escalation) {
        return Stream.ofNullable(escalation.sent()).map(sent -> Contribution.share(escalation.bouncing()));
    }

    private static Stream<Contribution> dossierReady(EscalationFact escalation) {
        return Stream.ofNullable(escalation.resolved())
                .map(resolved -> Contribution.share(Boolean.TRUE.equals(resolved.dossierReady())));
    }

    private static Stream<Contribution> helpful(EscalationFact escalation) {
        return Stream.ofNullable(escalation.judged())
                .filter(judged -> judged.team().equals(N2))
                .map(judged -> Contribution.share(judged.helpful() == Helpful.YES));
    }
}
