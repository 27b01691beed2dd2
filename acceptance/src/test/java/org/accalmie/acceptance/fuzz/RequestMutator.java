package org.accalmie.acceptance.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.accalmie.acceptance.fuzz.FuzzRequest.Header;

/** Spoils what is around the body: path, query, headers, method. The framing stays sound. */
final class RequestMutator {
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "FOO", "get");
    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json;charset=utf-8",
            "application/json; charset=utf-16",
            "application/json;charset=x",
            "application/json/",
            "application",
            "x",
            "/",
            "*/*",
            "text/plain",
            "text/csv",
            "application/x-ndjson",
            "application/xml",
            "application/merge-patch+json",
            "application/json-patch+json",
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "application/json;q=0.1",
            "application/*",
            "text/event-stream",
            "text/markdown",
            "application/problem+json",
            ";",
            "a/b;c",
            "application/json, text/plain",
            "application/json;q=x",
            "*/*;q=2",
            "application/json;charset=\"");
    private static final List<String> NAMES = List.of(
            "Content-Type",
            "Accept",
            "Accept-Language",
            "Accept-Charset",
            "Accept-Encoding",
            "If-Match",
            "If-None-Match",
            "If-Modified-Since",
            "Idempotency-Key",
            "Authorization",
            "traceparent",
            "tracestate",
            "X-Request-Id",
            "Last-Event-ID",
            "Range",
            "Content-Encoding",
            "X-HTTP-Method-Override",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "Forwarded",
            "Cookie",
            "Origin",
            "Referer",
            "User-Agent",
            "Content-Language",
            "Content-Disposition",
            "Prefer");

    private final RandomGenerator random;

    RequestMutator(RandomGenerator random) {
        this.random = random;
    }

    FuzzRequest mutated(FuzzRequest request) {
        return switch (random.nextInt(12)) {
            case 0 -> request.withMethod(METHODS.get(random.nextInt(METHODS.size())));
            case 1, 2 -> request.withTarget(path(request.target()));
            case 3, 4, 5 -> request.withTarget(query(request.target()));
            case 6 -> typed(request, "Content-Type");
            case 7 -> typed(request, "Accept");
            case 8 -> request.without("Authorization").with(new Header("Authorization", authorization()));
            case 9 ->
                request.with(new Header("If-Match", random.nextBoolean() ? "\"" + random.nextInt(9) + "\"" : word()));
            case 10 ->
                request.with(new Header("Idempotency-Key", random.nextBoolean() ? "k" + random.nextInt(50) : word()));
            default -> header(request);
        };
    }

    /** A value as a query takes it, well or badly encoded. */
    String encoded(String value) {
        var encoded = URLEncoder.encode(value, StandardCharsets.UTF_8);
        return switch (random.nextInt(8)) {
            case 0 -> value.replaceAll("[\\s\\p{Cc}#]", "");
            case 1 -> encoded.replaceFirst("%..", "%");
            default -> encoded;
        };
    }

    private FuzzRequest typed(FuzzRequest request, String name) {
        var header = new Header(name, TYPES.get(random.nextInt(TYPES.size())));
        return switch (random.nextInt(4)) {
            case 0 -> request.without(name);
            case 1 -> request.with(header);
            default -> request.without(name).with(header);
        };
    }

    private FuzzRequest header(FuzzRequest request) {
        var header = new Header(
                NAMES.get(random.nextInt(NAMES.size())), random.nextInt(40) == 0 ? "x".repeat(9_000) : word());
        var more = request;
        for (var times = random.nextInt(30) == 0 ? 60 : 1; times > 0; times--) {
            more = more.with(header);
        }
        return random.nextInt(4) == 0 ? more.with(header) : more;
    }

    private String path(String target) {
        var question = target.indexOf('?');
        var path = question < 0 ? target : target.substring(0, question);
        var query = question < 0 ? "" : target.substring(question);
        var parts = path.split("/", -1);
        var at = 1 + random.nextInt(parts.length - 1);
        parts[at] = switch (random.nextInt(9)) {
            case 0 -> "";
            case 1 -> parts[at] + "/";
            case 2 -> parts[at] + ";a=b";
            case 3 -> "%2e%2e";
            case 4 -> parts[at] + "%2f";
            case 5 -> parts[at].toUpperCase(Locale.ROOT);
            case 6 -> "x".repeat(random.nextInt(20) == 0 ? 9_000 : 300);
            default -> encoded(Nasty.word(random));
        };
        return String.join("/", parts) + query;
    }

    private String query(String target) {
        var joint = target.contains("?") ? "&" : "?";
        return target
                + joint
                + switch (random.nextInt(8)) {
                    case 0 -> "&&&";
                    case 1 -> "=";
                    case 2 -> encoded(Nasty.word(random)) + "=" + encoded(Nasty.word(random));
                    case 3 -> "limit=" + encoded(Nasty.number(random));
                    case 4 -> "after=" + encoded(Nasty.word(random));
                    case 5 -> "lang=" + encoded(Nasty.word(random));
                    case 6 -> "limit=5&limit=" + encoded(Nasty.word(random));
                    default -> "format=" + encoded(Nasty.word(random));
                };
    }

    private String authorization() {
        return switch (random.nextInt(6)) {
            case 0 -> "Bearer";
            case 1 -> "Basic YWRtaW46YWRtaW4=";
            case 2 -> "Bearer eyJhbGciOiJub25lIn0.eyJncm91cHMiOlsiYWRtaW4iXX0.";
            case 3 -> "Bearer x.y.z";
            case 4 -> "bearer " + word();
            default -> word();
        };
    }

    private String word() {
        return Nasty.word(random).replaceAll("[\\r\\n\\x00]", "");
    }
}
