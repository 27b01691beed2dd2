package org.accalmie.console.upstream;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A service answered, and it was no. */
public final class ServiceProblemException extends RuntimeException {
    private final transient ServiceProblem problem;
    private final @Nullable Duration retryAfter;

    public ServiceProblemException(ServiceProblem problem, @Nullable Duration retryAfter) {
        super("answered " + problem.status());
        this.problem = problem;
        this.retryAfter = retryAfter;
    }

    public ServiceProblem problem() {
        return problem;
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
