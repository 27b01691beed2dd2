package org.accalmie.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * What happens in the demo's day, the same in every run.
 *
 * @param requests what else is sent: drafts, contact volumes, calls planned by hand, a departure
 */
record DemoDay(List<DemoCase> cases, List<JsonNode> requests) {
    /** As many as a supervisor of a large centre has before them on a bad day. */
    static final int MANY = 500;

    private static final long SEED = 20_261_128;
    private static final int SHORTEST = 10;
    private static final int LONGEST = 480;

    static DemoDay usual() {
        var json = read();
        var people = new MadeUpPeople(new SplittableRandom(SEED), 0);
        var cases = json.path("cases").valueStream().map(DemoCase::of).toList();
        cases.forEach(it -> people.fill(it.sheet()));
        return new DemoDay(cases, json.path("requests").valueStream().toList());
    }

    /** With so many more like them, at other times and of other people, that the board holds {@link #MANY}. */
    static DemoDay withMany() {
        var usual = usual();
        var random = new SplittableRandom(SEED + 1);
        var people =
                new MadeUpPeople(new SplittableRandom(SEED + 2), usual.cases().size());
        var patterns = usual.cases().stream().filter(DemoCase::escalates).toList();
        var cases = new ArrayList<>(usual.cases());
        long onTheBoard = cases.stream().filter(DemoCase::staysOnTheBoard).count();
        while (onTheBoard < MANY) {
            var another =
                    another(patterns.get(random.nextInt(patterns.size())), "m%03d".formatted(cases.size()), random);
            people.fill(another.sheet());
            cases.add(another);
            onTheBoard += another.staysOnTheBoard() ? 1 : 0;
        }
        return new DemoDay(List.copyOf(cases), usual.requests());
    }

    private static DemoCase another(DemoCase pattern, String key, RandomGenerator random) {
        var sheet = pattern.sheet().deepCopy();
        sheet.withObject("/customer").removeAll();
        if (pattern.sheet().path("customer").path("vip").asBoolean()) {
            sheet.withObject("/customer").put("vip", true);
        }
        // or every agent would need looking after, and every gesture an approval
        sheet.remove(List.of("agentWellbeing", "agentDistress", "gesture", "commitments"));
        return new DemoCase(key, minutes(random), minutes(random), sheet, pattern.steps(DemoStep.Target.ESCALATION));
    }

    private static Duration minutes(RandomGenerator random) {
        return Duration.ofMinutes(random.nextInt(SHORTEST, LONGEST));
    }

    private static JsonNode read() {
        try (var file = Objects.requireNonNull(DemoDay.class.getResourceAsStream("/demo/day.json"))) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
