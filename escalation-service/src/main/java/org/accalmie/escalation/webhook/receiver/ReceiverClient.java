package org.accalmie.escalation.webhook.receiver;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** Calls receivers: never where the guard forbids, never where they point to, and never for longer than they may take. */
@Singleton
public class ReceiverClient {
    private static final int MOST_CONNECTIONS = 1_000;
    private static final int ANSWER_SHOWN = 2_000;
    private static final TimeValue KEPT = TimeValue.ofMinutes(1);

    /** A receiver that never comes to the end of its headers must not fill the memory. */
    private static final Http1Config HEADERS =
            Http1Config.custom().setMaxLineLength(8_192).setMaxHeaderCount(100).build();

    private final WebhookConfig config;
    private final InstantSource clock;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("webhook-deadlines").factory());

    ReceiverClient(WebhookConfig config, InstantSource clock) {
        this.config = config;
        this.clock = clock;
        this.client = client(config);
    }

    public Attempt post(URI url, Map<String, String> headers, String body) {
        var request = new HttpPost(url);
        headers.forEach(request::setHeader);
        request.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
        var at = clock.instant();
        var begun = System.nanoTime();
        var deadline = deadlines.schedule(request::cancel, config.timeout().toMillis(), TimeUnit.MILLISECONDS);
        try (var response = client.executeOpen(HttpHost.create(url), request, null)) {
            var answer = answer(response);
            var status = response.getCode();
            return new Attempt(at, status, error(status), since(begun), answer, retryAfter(response));
        } catch (IOException | IllegalArgumentException e) {
            var late = request.isCancelled();
            return new Attempt(at, null, late ? "no answer in time" : error(e), since(begun), null, null);
        } finally {
            deadline.cancel(false);
        }
    }

    @PreDestroy
    void close() throws IOException {
        deadlines.shutdownNow();
        client.close();
    }

    private static CloseableHttpClient client(WebhookConfig config) {
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(AddressGuard.of(config))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(HEADERS)
                        .build())
                .setMaxConnTotal(MOST_CONNECTIONS)
                .setMaxConnPerRoute(MOST_CONNECTIONS)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout(config.connectTimeout()))
                        .setSocketTimeout(timeout(config.timeout()))
                        .setTimeToLive(KEPT)
                        .build())
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(timeout(config.timeout()))
                        .build())
                .setUserAgent("Accalmie")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .disableCookieManagement()
                .disableContentCompression()
                .build();
    }

    /** Its beginning; whoever says more is not listened to. */
    private static String answer(ClassicHttpResponse response) throws IOException {
        var entity = response.getEntity();
        if (entity == null) {
            return "";
        }
        // not closed: that would read on to its end, which the receiver need not have
        var beginning = entity.getContent().readNBytes(ANSWER_SHOWN);
        // a NUL cannot be kept
        return new String(beginning, UTF_8).replace("\0", "");
    }

    private static @Nullable String error(int status) {
        if (status >= 200 && status < 300) {
            return null;
        }
        return status >= 300 && status < 400 ? "a redirect, which is not followed" : "answered " + status;
    }

    private static String error(Exception failure) {
        return switch (failure) {
            case AddressGuard.ForbiddenAddress forbidden -> String.valueOf(forbidden.getMessage());
            case UnknownHostException unknown -> "the host is unknown";
            case InterruptedIOException late -> "no answer in time";
            default -> "the connection failed: " + failure.getClass().getSimpleName();
        };
    }

    private static @Nullable Duration retryAfter(ClassicHttpResponse response) {
        var header = response.getFirstHeader(HttpHeaders.RETRY_AFTER);
        if (header == null || !header.getValue().matches("\\d{1,6}")) {
            return null;
        }
        return Duration.ofSeconds(Long.parseLong(header.getValue()));
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.of(duration);
    }
}
