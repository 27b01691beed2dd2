package org.accalmie.escalation.simulation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.accalmie.escalation.routing.RoutingPolicy;

/** A draft, and the days of contact it is tried on, both included. */
record SimulationRequest(
        @NotNull RoutingPolicy policy,
        @NotNull LocalDate from,
        @NotNull LocalDate to) {}
