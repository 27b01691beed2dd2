package org.accalmie.eventing.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.accalmie.eventing.Outbox;
import org.accalmie.eventing.testing.Facts;
import org.accalmie.local.testing.LocalStackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = LocalStackResource.class,
        initArgs = @ResourceArg(name = "database", value = "service"),
        restrictToAnnotatedClass = true)
class ServiceIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String SPAN = "b7ad6b7169203331";
    private static final Pattern LABEL = Pattern.compile("[{,](\\w+)=\"");

    @Inject
    Outbox outbox;

    @Inject
    Received received;

    @Inject
    InstantSource clock;

    @TestHTTPResource("/q/health/ready")
    URI ready;

    @TestHTTPResource("/q/metrics")
    URI metrics;

    @Test
    void shouldTakeAFactFromOneTransactionToAnotherInTheSameTrace() {
        // given
        var fact = Facts.fact(Facts.key(), 1);
        var context = SpanContext.create(TRACE, SPAN, TraceFlags.getSampled(), TraceState.getDefault());

        // when
        try (var scope = Span.wrap(context).makeCurrent()) {
            QuarkusTransaction.requiringNew().run(() -> outbox.append(fact));
        }

        // then
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(received.traces()).containsKey(fact.subject()));
        assertThat(received.traces()).containsEntry(fact.subject(), TRACE);
    }

    @Test
    void shouldBeReadyOnceItHasItsPartitions() throws Exception {
        // when
        await().atMost(PATIENCE).until(() -> get(ready).statusCode() == 200);

        // then
        assertThat(get(ready).body()).contains("\"event-consumer\"", "\"outbox\"", "\"waiting\"", "Database");
    }

    @Test
    void shouldShowHowFactsTravel() {
        // given
        QuarkusTransaction.requiringNew().run(() -> outbox.append(Facts.fact(Facts.key(), 1)));

        // when, then
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(get(metrics).body())
                        .contains("accalmie_outbox_depth", "accalmie_outbox_age", "accalmie_outbox_refused")
                        .contains("accalmie_relay_lag_seconds", "accalmie_relay_sent_total{topic=\"accalmie.care\"")
                        .contains("accalmie_consumer_lag", "accalmie_consumer_consumed_total")
                        .contains("accalmie_dead_letters"));
    }

    @Test
    void shouldCountWhatKafkasClientsDoByNamesOfOursAlone() throws Exception {
        // given
        var fact = Facts.fact(Facts.key(), 1);
        QuarkusTransaction.requiringNew().run(() -> outbox.append(fact));

        // when
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(get(metrics).body())
                        .containsPattern("kafka_producer_record_send_total\\{[^}]*} [1-9]")
                        .containsPattern("kafka_consumer_fetch_manager_records_consumed_total\\{"));

        // then
        assertThat(kafkaLabels()).isSubsetOf("client_id", "kafka_version", "topic", "partition", "node_id");
    }

    @Test
    void shouldGiveInstantsThatTheDatabaseCanKeep() {
        // when
        var instant = clock.instant();

        // then
        assertThat(instant.getNano() % 1_000).isZero();
    }

    private Set<String> kafkaLabels() throws Exception {
        return get(metrics)
                .body()
                .lines()
                .filter(line -> line.startsWith("kafka_"))
                .flatMap(line -> LABEL.matcher(line).results())
                .map(label -> label.group(1))
                .collect(Collectors.toSet());
    }

    private static HttpResponse<String> get(URI address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
