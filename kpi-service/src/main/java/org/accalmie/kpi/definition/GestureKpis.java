package org.accalmie.kpi.definition;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.accalmie.events.incident.Verdict;
import org.accalmie.kpi.fact.GestureFact;
import org.jspecify.annotations.Nullable;

/** KPIs of goodwill gestures: each counts once, on the day of its incident. */
final class GestureKpis {
    static final List<Kpi> ALL = List.of(
            of("gesture-appropriateness", Target.between("0.85", "0.95"), GestureKpis::appropriate),
            of("gestures-applied-on-time", null, GestureKpis::appliedOnTime));

    private GestureKpis() {}

    private static Kpi of(String id, @Nullable Target target, Function<GestureFact, Stream<Contribution>> measure) {
        return new Kpi(
                id,
                Unit.RATIO,
                target,
                SheetKpis.DIMENSIONS,
                Set.of(),
                fact -> fact.gestures().values().stream().flatMap(measure));
    }

    private static Stream<Contribution> appropriate(GestureFact gesture) {
        return Stream.of(Contribution.share(gesture.verdict() == Verdict.WITHIN_POLICY));
    }

    private static Stream<Contribution> appliedOnTime(GestureFact gesture) {
        return gesture.isDue() ? Stream.of(Contribution.share(gesture.appliedInTime())) : Stream.empty();
    }
}
