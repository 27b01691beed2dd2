package org.accalmie.escalation.policy;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Objects;
import org.accalmie.database.Transactions;

/** Puts the shipped policies in place where there are none, before anything asks for them. */
@Singleton
final class ShippedPolicies {
    private static final int FIRST_VERSION = 1;
    private static final String AUTHOR = "accalmie";

    private final PolicyStore store;
    private final InstantSource clock;
    private final PolicyPublisher policyPublisher;
    private final Policies policies;
    private final Transactions transactions;

    ShippedPolicies(
            PolicyStore store,
            InstantSource clock,
            PolicyPublisher policyPublisher,
            Policies policies,
            Transactions transactions) {
        this.store = store;
        this.clock = clock;
        this.policyPublisher = policyPublisher;
        this.policies = policies;
        this.transactions = transactions;
    }

    void onStart(@Observes @Priority(1) StartupEvent started) {
        transactions.run(this::addAll);
        policyPublisher.ofWhatWasNeverTold();
        // to compile them takes half a second that no deadline and no customer should wait for, nor the rest of the
        // start
        Thread.ofPlatform().daemon().name("policies").start(() -> {
            var unused = transactions.call(policies::current);
        });
    }

    private void addAll() {
        for (var kind : Kind.values()) {
            store.add(kind, FIRST_VERSION, document(kind), new PolicyStore.Decision(clock.instant(), AUTHOR, null));
        }
    }

    private static String document(Kind kind) {
        try (var json = Objects.requireNonNull(ShippedPolicies.class.getResourceAsStream(kind.resource()))) {
            return new String(json.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
