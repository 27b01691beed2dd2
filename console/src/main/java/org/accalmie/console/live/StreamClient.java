package org.accalmie.console.live;

import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Flow;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The escalation service's stream. It holds no thread while nothing comes. */
@Singleton
final class StreamClient implements Connection.Opener {
    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(2);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);

    private final URI stream;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_WITHIN)
            .build();

    StreamClient(@ConfigProperty(name = "quarkus.rest-client.escalation.url") String escalation) {
        this.stream = URI.create(escalation.replaceFirst("/$", "") + "/escalations/stream");
    }

    @Override
    public Connection open(String token, @Nullable String after, Connection.Hearer hearer) {
        var request = HttpRequest.newBuilder(stream)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                // of the answer's head: what follows takes as long as it likes
                .timeout(ANSWER_WITHIN);
        if (after != null) {
            request.header("Last-Event-ID", after);
        }
        var lines = new Lines(hearer);
        http.sendAsync(request.build(), answer -> {
                    if (answer.statusCode() == 200) {
                        return HttpResponse.BodySubscribers.fromLineSubscriber(lines);
                    }
                    hearer.end();
                    return HttpResponse.BodySubscribers.discarding();
                })
                .whenComplete((answer, failure) -> {
                    if (failure != null) {
                        hearer.end();
                    }
                });
        return lines;
    }

    /** Asks for the next line when one is told, so that nothing piles up here. */
    private static final class Lines implements Flow.Subscriber<String>, Connection {
        private final Hearer hearer;
        private final EventLines events = new EventLines();
        private Flow.@Nullable Subscription subscription;
        private boolean closed;

        Lines(Hearer hearer) {
            this.hearer = hearer;
        }

        @Override
        public synchronized void onSubscribe(Flow.Subscription given) {
            subscription = given;
            if (closed) {
                given.cancel();
            } else {
                given.request(1);
            }
        }

        @Override
        public void onNext(String line) {
            events.add(line).ifPresent(hearer::hear);
            var open = opened();
            if (open != null) {
                open.request(1);
            }
        }

        @Override
        public void onError(Throwable failure) {
            hearer.end();
        }

        @Override
        public void onComplete() {
            hearer.end();
        }

        @Override
        public synchronized void close() {
            closed = true;
            if (subscription != null) {
                subscription.cancel();
            }
        }

        private synchronized Flow.@Nullable Subscription opened() {
            return closed ? null : subscription;
        }
    }
}
