package org.accalmie.escalation.routing;

import dev.cel.common.CelValidationException;
import dev.cel.runtime.CelEvaluationException;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import org.accalmie.expression.Places;

/** A condition that makes no sense; the message names line and column, both from 1. */
final class FaultyCondition extends Exception {
    private static final long serialVersionUID = 1L;

    FaultyCondition(CelValidationException cause) {
        super(cause.getErrors().stream().map(Places::of).collect(Collectors.joining("; ")), cause);
    }

    FaultyCondition(CelEvaluationException cause) {
        super(Objects.requireNonNullElse(cause.getMessage(), "cannot be compiled"), cause);
    }

    FaultyCondition(Collection<String> faults) {
        super(String.join("; ", faults));
    }
}
