package org.accalmie.console.upstream;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A service answered, and it was no. */
public final class ServiceProblemException extends RuntimeException {
    private final transient ServiceProblem problem;
    private final @Nullable Duration retryAfter;
    private final @Nullable Instant since;

    public ServiceProblemException(ServiceProblem problem, @Nullable Duration retryAfter) {
        this(problem, retryAfter, null);
    }

    private ServiceProblemException(ServiceProblem problem, @Nullable Duration retryAfter, @Nullable Instant since) {
        super("answered " + problem.status());
        this.problem = problem;
        this.retryAfter = retryAfter;
        this.since = since;
    }

    ServiceProblemException lasting(Instant begun) {
        return new ServiceProblemException(problem, retryAfter, begun);
    }

    public ServiceProblem problem() {
        return problem;
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** Since when it answers nothing else, where it is away. */
    public Optional<Instant> since() {
        return Optional.ofNullable(since);
    }
}
