package org.accalmie.incident.gesture.ledger;

import static org.accalmie.incident.ASheet.aSheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.accalmie.database.Transactions;
import org.accalmie.events.incident.GestureState;
import org.accalmie.incident.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows of gestures are changed by entities and by statements, also in one transaction. */
@QuarkusTest
class GestureStoreIT extends ServiceTest {
    private static final String REFUND =
            "{\"type\": \"FULL_REFUND\", \"amount\": 80, \"justification\": \"Never worked\"}";
    private static final int MORE_THAN_CONNECTIONS = 20;

    @Inject
    GestureStore store;

    @Inject
    Transactions transactions;

    @Inject
    Instance<RequestContextController> requests;

    private UUID incidentId;

    @BeforeEach
    void propose() {
        incidentId = UUID.fromString(record(aSheet().of(customer).withJson("gesture", REFUND))
                .get("id")
                .asText());
    }

    @Test
    void shouldNeverBringBackWhatAStatementErased() {
        // when
        transactions.run(() -> {
            var id = store.lock(incidentId).orElseThrow().gesture().gestureId();
            erase();
            assertThat(store.decide(id, GestureState.APPROVED, decision()).justification())
                    .isEqualTo("erased");
        });

        // then
        assertThat(column("justification")).isEqualTo("erased");
        assertThat(column("state")).isEqualTo("APPROVED");
    }

    @Test
    void shouldReadWhatStatementsChangedSinceItWasRead() {
        transactions.run(() -> {
            assertThat(latest().customerId()).isEqualTo(customer);
            store.follow(incidentId, "CLT-another", true);
            erase();
            assertThat(latest().customerId()).isEqualTo("CLT-another");
            assertThat(latest().gesture().historical()).isTrue();
            assertThat(latest().justification()).isEqualTo("erased");
        });
    }

    @Test
    void shouldLockWhatIsTrueByThen() {
        transactions.run(() -> {
            assertThat(latest().is(GestureState.PROPOSED)).isTrue();
            CompletableFuture.runAsync(() -> transactions.run(this::refuse)).join();
            assertThat(store.lock(incidentId).orElseThrow().is(GestureState.REFUSED))
                    .isTrue();
        });
    }

    @Test
    void shouldShowStatementsWhatItChanged() {
        transactions.run(() -> {
            refuse();
            assertThat(column("state")).isEqualTo("REFUSED");
            assertThat(column("version")).isEqualTo("2");
        });
    }

    @Test
    void shouldHoldNoConnectionBetweenTwoReadsOfARequest() throws Exception {
        // given
        var everybodyHasRead = new CyclicBarrier(MORE_THAN_CONNECTIONS);

        // when
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var reading = Stream.generate(() -> threads.submit(() -> readIn(everybodyHasRead)))
                    .limit(MORE_THAN_CONNECTIONS)
                    .toList();

            // then
            for (var read : reading) {
                assertThat(read.get()).isEqualTo(customer);
            }
        }
    }

    private String readIn(CyclicBarrier everybodyHasRead) throws Exception {
        var request = requests.get();
        request.activate();
        try {
            var read = latest().customerId();
            everybodyHasRead.await(30, TimeUnit.SECONDS);
            return read;
        } finally {
            request.deactivate();
        }
    }

    private void refuse() {
        var id = store.lock(incidentId).orElseThrow().gesture().gestureId();
        var unused = store.decide(id, GestureState.REFUSED, decision());
    }

    private LedgerEntry latest() {
        return store.latestOf(List.of(incidentId)).getFirst();
    }

    private Decision decision() {
        return new Decision("supervisor", clock.instant(), null);
    }

    private void erase() {
        jdbi.useHandle(handle ->
                handle.execute("update gesture set justification = 'erased' where incident_id = ?", incidentId));
    }

    private String column(String name) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select " + name + "::text from gesture where incident_id = ?")
                        .bind(0, incidentId)
                        .mapTo(String.class)
                        .one());
    }
}
