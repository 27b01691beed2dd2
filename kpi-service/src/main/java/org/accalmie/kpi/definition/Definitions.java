package org.accalmie.kpi.definition;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every KPI that is computed (domain.md section 10), in the order of their ids. */
public final class Definitions {
    /** Changes with every change of meaning; the rollups are then to be rebuilt. */
    public static final int VERSION = 2;
    /** A well-being figure of fewer agents would speak of persons. */
    public static final int FEWEST_AGENTS = 5;

    public static final Kpi AGENT_WELLBEING = SheetKpis.AGENT_WELLBEING;
    public static final Kpi AGGRESSIVE_CONTACT_RATE = SheetKpis.AGGRESSIVE_CONTACT_RATE;

    private static final List<Kpi> ALL = Stream.of(
                    SheetKpis.ALL, EscalationKpis.ALL, GestureKpis.ALL, AfterCallKpis.ALL)
            .flatMap(List::stream)
            .sorted(Comparator.comparing(Kpi::id))
            .toList();

    private Definitions() {}

    public static List<Kpi> all() {
        return ALL;
    }

    public static Optional<Kpi> named(String id) {
        return ALL.stream().filter(kpi -> kpi.id().equals(id)).findFirst();
    }
}
