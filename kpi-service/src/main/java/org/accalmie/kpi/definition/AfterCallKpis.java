package org.accalmie.kpi.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.accalmie.events.incident.GestureState;
import org.accalmie.kpi.fact.CommitmentFact;
import org.accalmie.kpi.fact.FollowUpFact;
import org.accalmie.kpi.fact.GestureFact;
import org.accalmie.kpi.fact.IncidentFact;
import org.accalmie.kpi.fact.Sheet;
import org.jspecify.annotations.Nullable;

/** KPIs of what came after the contact, on the day of its incident. */
final class AfterCallKpis {
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    static final List<Kpi> ALL = List.of(
            of("retention-rate", Target.atLeast("0.85"), fact -> Stream.of(Contribution.share(fact.isRetained()))),
            of("gesture-roi", Target.atLeast("4"), AfterCallKpis::returned),
            of(
                    "commitments-kept-rate",
                    null,
                    fact -> fact.commitments().values().stream().flatMap(AfterCallKpis::kept)),
            of("follow-ups-on-time", null, fact -> fact.countedFollowUps().flatMap(AfterCallKpis::onTime)));

    private AfterCallKpis() {}

    private static Kpi of(String id, @Nullable Target target, Function<IncidentFact, Stream<Contribution>> measure) {
        return new Kpi(id, Unit.RATIO, target, SheetKpis.DIMENSIONS, Set.of(), measure);
    }

    private static Stream<Contribution> kept(CommitmentFact commitment) {
        return switch (commitment.state()) {
            case KEPT -> Stream.of(Contribution.share(true));
            case BROKEN -> Stream.of(Contribution.share(false));
            case OPEN, RELEASED -> Stream.empty();
        };
    }

    private static Stream<Contribution> onTime(FollowUpFact call) {
        return call.isOver() ? Stream.of(Contribution.share(call.isOnTime())) : Stream.empty();
    }

    private static Stream<Contribution> returned(IncidentFact fact) {
        var given =
                fact.gestures().values().stream().filter(AfterCallKpis::isGiven).toList();
        if (given.isEmpty()) {
            return Stream.empty();
        }
        var value = given.stream()
                .map(GestureFact::value)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Stream.of(Contribution.ofSums(yearOfTheRetained(fact), value));
    }

    /** What a customer pays in a year who was leaving and stayed. */
    private static BigDecimal yearOfTheRetained(IncidentFact fact) {
        return Stream.ofNullable(fact.sheet())
                .filter(Sheet::leaving)
                .filter(sheet -> fact.isRetained())
                .map(Sheet::monthlyAmount)
                .filter(Objects::nonNull)
                .findFirst()
                .map(MONTHS::multiply)
                .orElse(BigDecimal.ZERO);
    }

    private static boolean isGiven(GestureFact gesture) {
        return gesture.state() == GestureState.APPROVED || gesture.state() == GestureState.APPLIED;
    }
}
