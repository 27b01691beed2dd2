package org.accalmie.console.problem;

import jakarta.ws.rs.ProcessingException;
import java.time.Instant;
import java.util.List;
import org.accalmie.console.upstream.Complaint;
import org.accalmie.console.upstream.ServiceAwayException;
import org.accalmie.console.upstream.ServiceProblem;
import org.accalmie.console.upstream.ServiceProblemException;
import org.jspecify.annotations.Nullable;

/**
 * A problem in words.
 *
 * @param rule what stood against it
 * @param state where the thing stands now
 * @param detail the service's own words, where there are no better ones
 * @param since when a service is away
 */
public record ProblemView(
        ProblemKind kind,
        @Nullable Rule rule,
        @Nullable String state,
        @Nullable String detail,
        List<ServiceProblem.Violation> violations,
        @Nullable Long retryAfter,
        @Nullable Instant since) {

    private static final String USUAL_WAIT = "5";

    /** How many seconds to wait before the same may be tried again; absent where that would not help. */
    public @Nullable String waitsFor() {
        if (retryAfter != null) {
            return retryAfter.toString();
        }
        return kind == ProblemKind.AWAY || kind == ProblemKind.BUSY ? USUAL_WAIT : null;
    }

    /** What the service says, as far as it can be said in any language. */
    public @Nullable Complaint known() {
        var complaint = detail == null ? null : Complaint.of(detail);
        return complaint != null && complaint.isKnown() ? complaint : null;
    }

    /** The same with what stood against it, where the service did not get as far as that. */
    public ProblemView by(@Nullable Rule found) {
        return new ProblemView(kind, found, state, detail, violations, retryAfter, since);
    }

    public static ProblemView of(ProblemKind kind) {
        return new ProblemView(kind, null, null, null, List.of(), null, null);
    }

    public static ProblemView of(ProcessingException away) {
        var since = away instanceof ServiceAwayException told ? told.since() : null;
        return new ProblemView(ProblemKind.AWAY, null, null, null, List.of(), null, since);
    }

    public static ProblemView of(ServiceProblemException refused) {
        var problem = refused.problem();
        var rule = Rule.named(problem.rule()).orElse(null);
        return new ProblemView(
                ProblemKind.of(problem.status()),
                rule,
                problem.state(),
                rule == null && problem.status() < 500 && problem.status() != ProblemKind.CHANGED.status()
                        ? problem.detail()
                        : null,
                problem.faults(),
                refused.retryAfter().map(it -> it.toSeconds()).orElse(null),
                refused.since().orElse(null));
    }
}
