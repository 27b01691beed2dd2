package org.accalmie.web;

import java.util.List;
import java.util.Map;

/** Ends a request with a problem answer (RFC 9457). Thrown by resources, never by the domain. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<Violation> violations;
    private final transient Map<String, String> extensions;

    private ProblemException(int status, String detail, List<Violation> violations, Map<String, String> extensions) {
        super(detail);
        this.status = status;
        this.violations = violations;
        this.extensions = extensions;
    }

    /** 400: the request's content is wrong, field by field. */
    public static ProblemException invalid(List<Violation> violations) {
        return new ProblemException(400, "The request is not valid.", violations, Map.of());
    }

    /** 400: one field is wrong. */
    public static ProblemException invalid(String field, String message) {
        return invalid(List.of(new Violation(field, message)));
    }

    /** 403: the thing exists, but not for this caller. */
    public static ProblemException forbidden(String detail) {
        return new ProblemException(403, detail, List.of(), Map.of());
    }

    /** 404. */
    public static ProblemException notFound(String detail) {
        return new ProblemException(404, detail, List.of(), Map.of());
    }

    /** 409: not legal in this state; {@code rule} is the rule's name as listed in {@code docs/api/}. */
    public static ProblemException conflict(String state, String rule, String detail) {
        return new ProblemException(409, detail, List.of(), Map.of("state", state, "rule", rule));
    }

    /** 412: {@code If-Match} names a version that is not the current one. */
    public static ProblemException stale(int currentVersion) {
        return new ProblemException(412, "The current version is " + currentVersion + ".", List.of(), Map.of());
    }

    /** 422: an idempotency key was used before for another request. */
    public static ProblemException keyReused() {
        return new ProblemException(
                422, "This Idempotency-Key was used before with another request.", List.of(), Map.of());
    }

    public int status() {
        return status;
    }

    public List<Violation> violations() {
        return violations;
    }

    /** Further members of the problem, such as {@code state} and {@code rule}. */
    public Map<String, String> extensions() {
        return extensions;
    }
}
