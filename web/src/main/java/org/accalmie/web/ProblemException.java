package org.accalmie.web;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ends a request with a problem answer (RFC 9457). Thrown by resources, never by the domain. */
public final class ProblemException extends RuntimeException {
    /** Whoever wrote so many has not looked at the first ones; a body of nothing else must not become a long answer. */
    public static final int MOST_VIOLATIONS = 500;

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<Violation> violations;
    private final transient Map<String, String> extensions;
    private final transient Map<String, String> headers;

    private ProblemException(
            int status,
            String detail,
            List<Violation> violations,
            Map<String, String> extensions,
            Map<String, String> headers) {
        super(detail);
        this.status = status;
        this.violations = violations;
        this.extensions = extensions;
        this.headers = headers;
    }

    private static ProblemException of(int status, String detail) {
        return new ProblemException(status, detail, List.of(), Map.of(), Map.of());
    }

    /** 400: the request's content is wrong, field by field; no more than {@link #MOST_VIOLATIONS} are told. */
    public static ProblemException invalid(List<Violation> violations) {
        var told = violations.subList(0, Math.min(violations.size(), MOST_VIOLATIONS));
        return new ProblemException(400, "The request is not valid.", told, Map.of(), Map.of());
    }

    /** 400: one field is wrong. */
    public static ProblemException invalid(String field, String message) {
        return invalid(List.of(new Violation(field, message)));
    }

    /** 400: the database cannot store a value, and nothing said so before. */
    public static ProblemException unstorable() {
        return of(400, "A value cannot be stored.");
    }

    /** 500: what no one foresaw. */
    public static ProblemException ourFault() {
        return of(500, "Something went wrong on our side. Tell us the X-Request-Id.");
    }

    /** 401: the sender did not prove itself as this path asks for, which says no more than that. */
    public static ProblemException unproven() {
        return new ProblemException(
                401,
                "The sender's secret, signature or time stamp is not what this path asks for.",
                List.of(),
                Map.of(),
                Map.of("WWW-Authenticate", "Signature realm=\"accalmie\""));
    }

    /** 403: the thing exists, but not for this caller. */
    public static ProblemException forbidden(String detail) {
        return of(403, detail);
    }

    /** 404. */
    public static ProblemException notFound(String detail) {
        return of(404, detail);
    }

    /** 405: the path has other methods. */
    public static ProblemException methodNotAllowed(String allowed) {
        return new ProblemException(
                405,
                "This method is not offered here, but " + allowed + ".",
                List.of(),
                Map.of(),
                Map.of("Allow", allowed));
    }

    /** 406: the caller accepts nothing that is offered. */
    public static ProblemException notAcceptable(String offered) {
        return of(406, "Nothing that is accepted is offered here, which is " + offered + ".");
    }

    /** 415: the body is of another media type than is taken; {@code header} says which are, as for the method. */
    public static ProblemException unsupportedMediaType(String header, String taken) {
        return new ProblemException(
                415,
                "This media type is not taken here, but " + taken + ".",
                List.of(),
                Map.of(),
                Map.of(header, taken));
    }

    /** 409: not legal in this state; {@code rule} is the rule's name as listed in {@code docs/api/}. */
    public static ProblemException conflict(String state, String rule, String detail) {
        return new ProblemException(409, detail, List.of(), Map.of("state", state, "rule", rule), Map.of());
    }

    /** 409 because of something that is there already, which the answer names by its id and location. */
    public static ProblemException conflictWith(String id, URI location, String state, String rule, String detail) {
        return new ProblemException(
                409,
                detail,
                List.of(),
                Map.of("state", state, "rule", rule, "id", id),
                Map.of("Location", location.toString()));
    }

    /** 412 of a reading: {@code If-Match} names other tags than the answer has. */
    public static ProblemException preconditionFailed() {
        return of(412, "What is there now is none of what If-Match names.");
    }

    /** 412: {@code If-Match} names a version that is not the current one. */
    public static ProblemException stale(int currentVersion) {
        return of(412, "The current version is " + currentVersion + ".");
    }

    /** 408: the body did not arrive; mostly nobody is there any more to be told. */
    public static ProblemException incomplete() {
        return closing(408, "The body did not arrive in time.");
    }

    /** 413: the body is larger than this route takes. */
    public static ProblemException tooLarge(int limit) {
        return closing(413, "The body is larger than " + limit + " bytes.");
    }

    /** What was not read of the body would be taken for the next request. */
    private static ProblemException closing(int status, String detail) {
        return new ProblemException(status, detail, List.of(), Map.of(), Map.of("Connection", "close"));
    }

    /** 422: an idempotency key was used before for another request. */
    public static ProblemException keyReused() {
        return of(422, "This Idempotency-Key was used before with another request.");
    }

    /** 409: the first request with this idempotency key is still under way; worth asking again soon. */
    public static ProblemException keyInUse() {
        return new ProblemException(
                409,
                "The first request with this Idempotency-Key is still under way.",
                List.of(),
                Map.of("state", "IN_PROGRESS", "rule", "idempotency-key-in-use"),
                retryAfter(Duration.ofSeconds(1)));
    }

    /** 429: too many requests of this caller. */
    public static ProblemException tooMany(String detail, Duration retryAfter) {
        return new ProblemException(429, detail, List.of(), Map.of(), retryAfter(retryAfter));
    }

    /** 429: too many requests of this caller under way; what the connection holds beside is not looked at any more. */
    public static ProblemException crowded(String detail, Duration retryAfter) {
        return new ProblemException(429, detail, List.of(), Map.of(), closingAndRetryAfter(retryAfter));
    }

    /** 503: something that is needed is away; nothing was done. */
    public static ProblemException unavailable(String detail, Duration retryAfter) {
        return new ProblemException(503, detail, List.of(), Map.of(), retryAfter(retryAfter));
    }

    /** 412: {@code If-Match} asks for a version of what is not there. */
    public static ProblemException stillMissing() {
        return of(412, "There is no version of it yet.");
    }

    /** 503: more than there is room for is under way; what was not read of the body is not waited for. */
    public static ProblemException overloaded(Duration retryAfter) {
        return new ProblemException(
                503,
                "There is no room for more bodies at the moment.",
                List.of(),
                Map.of(),
                closingAndRetryAfter(retryAfter));
    }

    private static Map<String, String> closingAndRetryAfter(Duration duration) {
        var headers = new HashMap<>(retryAfter(duration));
        headers.put("Connection", "close");
        return Map.copyOf(headers);
    }

    /** In whole seconds, and not before. */
    private static Map<String, String> retryAfter(Duration duration) {
        return Map.of(
                "Retry-After", Long.toString(duration.plusNanos(999_999_999).toSeconds()));
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

    /** Headers of the answer, such as {@code Retry-After}. */
    public Map<String, String> headers() {
        return headers;
    }
}
