package org.accalmie.acceptance.fuzz;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.accalmie.acceptance.Accalmie;
import org.accalmie.acceptance.Service;
import org.accalmie.acceptance.Tables;
import org.accalmie.acceptance.rights.Sample;

/** Sends requests that are wrong in many ways to every path of the packaged services, and watches what comes of them. */
final class Fuzzer {
    private static final int REQUESTS_OF_A_SAMPLE = 250;
    private static final int REQUESTS_OF_A_SIGN = 5_000;

    private final Accalmie accalmie = Accalmie.running();
    private final Map<Service, Connection> connections = new EnumMap<>(Service.class);
    private final Set<Integer> refused = new HashSet<>();
    private final Map<Integer, FuzzRequest> sent = new HashMap<>();
    private final Bodies bodies = new Bodies(accalmie);
    private final Witness witness = new Witness(accalmie, bodies);
    private final Requests requests;
    private final Findings findings = new Findings();
    private final long seed;

    Fuzzer(long seed) {
        this.seed = seed;
        this.requests = new Requests(bodies, seed);
        Stream.of(Service.values())
                .forEach(it ->
                        connections.put(it, new Connection(accalmie.service(it).address(""))));
    }

    Findings run(int count) {
        var sample = sample(0);
        for (var number = 0; number < count; number++) {
            if (number % REQUESTS_OF_A_SAMPLE == 0 && number > 0) {
                sample = sample(number);
            }
            if (number % REQUESTS_OF_A_SIGN == 0 && number > 0) {
                System.out.printf("fuzz: %,d requests, answers by status %s%n", number, findings.statuses());
            }
            attempt(requests.make(number, new SplittableRandom(seed * 1_000_003 + number), sample), sample);
        }
        connections.values().forEach(Connection::close);
        Stream.of(Service.values()).forEach(this::findWhatIsStoredThoughRefused);
        return findings;
    }

    private void attempt(FuzzRequest request, Sample sample) {
        var before = witness.look(request, sample);
        try {
            var answer = connection(request).send(request);
            findings.count(answer.status());
            Judge.fault(request, answer)
                    .ifPresent(it -> findings.add(it, request, answer.status() + " " + answer.text()));
            if (answer.isRefusal()) {
                keep(request);
                if (!witness.look(request, sample).equals(before)) {
                    findings.add("done though refused", request, answer.text());
                }
            } else if (bodies.hasOriginal(request.operation())
                    && !request.method().equals("GET")) {
                putBack(request);
            }
        } catch (IOException | RuntimeException none) {
            findings.add("no answer", request, none.toString());
        }
    }

    private void keep(FuzzRequest request) {
        refused.add(request.number());
        if (request.body().length > 0) {
            sent.put(request.number(), request);
        }
    }

    /** So that what follows meets the policies that there were. */
    private void putBack(FuzzRequest request) {
        var operation = request.operation();
        accalmie.api(operation.service(), "admin")
                .put(operation.path(), bodies.original(operation).toString())
                .expect(200);
    }

    private void findWhatIsStoredThoughRefused(Service service) {
        for (var found : Tables.matching(Requests.marks(seed), service).entrySet()) {
            var number = Integer.parseInt(found.getKey());
            if (refused.contains(number) && sent.containsKey(number)) {
                findings.add("stored though refused, in " + found.getValue(), sent.get(number), "");
            }
        }
    }

    private Connection connection(FuzzRequest request) {
        return connections.get(request.operation().service());
    }

    private Sample sample(int number) {
        return Sample.of(accalmie, "CLT-FUZZ-" + Long.toHexString(seed) + "-" + number);
    }
}
