package org.accalmie.acceptance.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Requests that are wrong in many ways are refused as problems, change nothing, and bring nothing down. A run is told by
 * its seed; {@code ./accalmie bench fuzz} makes a long one with a new seed.
 */
class FuzzIT {
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 2_500);
    private static final long SEED = Long.getLong("fuzz.seed", 12);

    @Test
    void noRequestShouldBreakAServiceOrChangeWhatItWasRefused() {
        System.out.printf("fuzz: %,d requests, seed %d%n", REQUESTS, SEED);
        var findings = new Fuzzer(SEED).run(REQUESTS);
        System.out.println("fuzz: answers by status " + findings.statuses());
        assertThat(findings.isEmpty()).as("seed %d%s", SEED, findings).isTrue();
    }
}
