package org.accalmie.kpi.drilldown;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;
import org.accalmie.kpi.fact.IncidentFact;

/** The place of an incident in the order of answers, newest first. */
record Position(LocalDate contactOn, UUID id) {
    static Position of(IncidentFact fact) {
        return new Position(requireNonNull(fact.sheet()).contactOn(), fact.id());
    }
}
