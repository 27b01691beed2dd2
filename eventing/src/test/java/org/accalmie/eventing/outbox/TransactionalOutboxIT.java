package org.accalmie.eventing.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.accalmie.database.testing.TestDatabase;
import org.accalmie.eventing.testing.Facts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TransactionalOutboxIT {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String SPAN = "b7ad6b7169203331";

    private final AtomicInteger rings = new AtomicInteger();
    private TestDatabase database;
    private TestOutbox outbox;

    @BeforeEach
    void prepare() {
        database = new TestDatabase("outbox");
        outbox = new TestOutbox(database, rings::incrementAndGet);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void shouldRefuseAnEventOutsideATransaction() {
        // given
        var fact = Facts.fact("key", 1);

        // when, then
        assertThatIllegalStateException().isThrownBy(() -> outbox.outbox().append(fact));
    }

    @Test
    void shouldLeaveNothingOfATransactionThatRollsBack() {
        // given
        Runnable failing = () -> {
            outbox.outbox().append(Facts.fact("key", 1));
            throw new IllegalArgumentException();
        };

        // when
        assertThatThrownBy(() -> database.transactions().run(failing)).isInstanceOf(IllegalArgumentException.class);

        // then
        assertThat(database.count("outbox")).isZero();
        assertThat(rings).hasValue(0);
    }

    @Test
    void shouldRingOnceForAllThatATransactionAppends() {
        // given
        Runnable appending = () -> {
            outbox.outbox().append(Facts.facts("key", 0, 3));
            outbox.outbox().append(Facts.fact("key", 3));
            assertThat(rings).hasValue(0);
        };

        // when
        database.transactions().run(appending);

        // then
        assertThat(database.count("outbox")).isEqualTo(4);
        assertThat(rings).hasValue(1);
    }

    @Test
    void shouldRememberTheTraceOfTheTransaction() {
        // given
        var context = SpanContext.create(TRACE, SPAN, TraceFlags.getSampled(), TraceState.getDefault());

        // when
        try (var scope = Span.wrap(context).makeCurrent()) {
            outbox.append(List.of(Facts.fact("key", 1)));
        }

        // then
        var traceparent = database.jdbi()
                .withHandle(handle -> handle.createQuery("select traceparent from outbox")
                        .mapTo(String.class)
                        .one());
        assertThat(traceparent).isEqualTo("00-" + TRACE + "-" + SPAN + "-01");
    }
}
