package org.accalmie.acceptance.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.accalmie.acceptance.fuzz.FuzzRequest.Header;
import org.accalmie.acceptance.openapi.Documents;
import org.accalmie.acceptance.openapi.Operation;
import org.accalmie.acceptance.rights.Right;
import org.accalmie.acceptance.rights.Sample;
import org.accalmie.acceptance.rights.User;

/** Makes the requests, each from its number and the seed alone, but for the ids of the sample. */
final class Requests {
    private final List<Operation> operations = Documents.operations();
    private final Map<String, Right> rights =
            Right.all().stream().collect(Collectors.toMap(Right::operation, Function.identity()));
    private final Bodies bodies;
    private final String marks;

    Requests(Bodies bodies, long seed) {
        this.bodies = bodies;
        this.marks = marks(seed);
    }

    /** What free texts of a request carry; the group is its number. */
    static String marks(long seed) {
        return "fz" + Long.toString(seed, Character.MAX_RADIX) + "n([0-9]+)q";
    }

    FuzzRequest make(int number, RandomGenerator random, Sample sample) {
        var operation = operations.get(random.nextInt(operations.size()));
        var user = user(operation, random);
        var spoil = new RequestMutator(random);
        var request = new FuzzRequest(
                number,
                operation,
                user.name(),
                operation.method(),
                target(operation, random, sample),
                headers(operation, user),
                new byte[0]);
        var isBodySpoilt = !operation.bodies().isEmpty() && random.nextInt(10) < 7;
        if (!operation.bodies().isEmpty()) {
            var mark = marks.replace("([0-9]+)", Integer.toString(number));
            request = request.withBody(body(operation, sample, random, mark, isBodySpoilt));
        }
        if (random.nextInt(10) < (isBodySpoilt ? 1 : 8)) {
            request = spoil.mutated(request);
        }
        return random.nextInt(10) == 0 ? spoil.mutated(request) : request;
    }

    private User user(Operation operation, RandomGenerator random) {
        var right = rights.get(operation.name());
        var users = new ArrayList<>(User.all());
        if (right != null && random.nextInt(12) > 0) {
            users.removeIf(it -> !right.sample().contains(it.name()));
        }
        if (users.isEmpty()) {
            // what is open to a secret link or a proof alone is tried by everybody
            users.addAll(User.all());
        }
        return users.get(random.nextInt(users.size()));
    }

    private static String target(Operation operation, RandomGenerator random, Sample sample) {
        var erases = operation.method().equals("DELETE");
        var path = erases || random.nextInt(10) == 0 ? Sample.missing(operation.path()) : sample.in(operation.path());
        var spoil = new RequestMutator(random);
        var query = operation.parameters().stream()
                .filter(it -> it.path("in").asText().equals("query"))
                .filter(it -> it.path("required").asBoolean() || random.nextInt(4) == 0)
                .map(it -> it.path("name").asText() + "=" + spoil.encoded(queryValue(it, random)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String queryValue(JsonNode parameter, RandomGenerator random) {
        if (random.nextInt(3) == 0) {
            return Nasty.word(random);
        }
        return switch (parameter.path("name").asText()) {
            case "from" -> "2026-0" + (1 + random.nextInt(9)) + "-01";
            case "to" -> "2026-1" + random.nextInt(3) + "-28";
            case "limit" -> Integer.toString(random.nextInt(-1, 600));
            case "interval" -> List.of("day", "week", "month", "total").get(random.nextInt(4));
            case "by" -> List.of("agentTeam", "channel", "all").get(random.nextInt(3));
            case "overdue" -> "true";
            case "duration" -> "P" + random.nextInt(40) + "D";
            default -> parameter.path("schema").path("default").asText(Nasty.word(random));
        };
    }

    private static List<Header> headers(Operation operation, User user) {
        var headers = new ArrayList<Header>();
        headers.add(new Header("Authorization", "Bearer " + user.token()));
        operation.bodies().keySet().stream().findFirst().ifPresent(it -> headers.add(new Header("Content-Type", it)));
        return headers;
    }

    private byte[] body(Operation operation, Sample sample, RandomGenerator random, String mark, boolean isSpoilt) {
        var mutator = new BodyMutator(random);
        var lines = operation.bodies().containsKey("application/x-ndjson") ? 1 + random.nextInt(4) : 1;
        var body = new ByteArrayOutputStream();
        for (var line = 0; line < lines; line++) {
            var good = bodies.of(operation, sample, random, mark);
            body.writeBytes(isSpoilt ? mutator.mutated(good) : mutator.plain(good));
            if (lines > 1) {
                body.write('\n');
            }
        }
        return body.toByteArray();
    }
}
