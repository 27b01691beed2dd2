package org.accalmie.browser;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodySubscribers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.accalmie.local.identity.BrowserSession;

/** A supervisor whose browser has no screen: signed in, and told of every row that changes. */
final class Watcher implements Flow.Subscriber<String> {
    private static final Pattern ROW = Pattern.compile("id=\"e-([0-9a-f-]{36})\"");

    private final Consumer<String> changed;

    /** @param changed is told the escalation's id, on one of the client's threads */
    private Watcher(Consumer<String> changed) {
        this.changed = changed;
    }

    /** Returns once the stream is open; it ends with the client. */
    static void watch(HttpClient client, String name, Consumer<String> changed) throws IOException {
        var browser = new BrowserSession(URI.create(Visitor.address("/")));
        browser.signIn("/board", name, "supervisor");
        var cookies = browser.cookies().stream().map(HttpCookie::toString).collect(Collectors.joining("; "));
        var request = HttpRequest.newBuilder(URI.create(Visitor.address("/live")))
                .header("Cookie", cookies)
                .header("Accept", "text/event-stream");
        var status = new CompletableFuture<Integer>();
        var unused = client.sendAsync(request.build(), answer -> {
            status.complete(answer.statusCode());
            return BodySubscribers.fromLineSubscriber(new Watcher(changed));
        });
        if (status.join() != 200) {
            throw new IOException("%s got %d instead of a stream".formatted(name, status.join()));
        }
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
        var row = ROW.matcher(line);
        if (line.startsWith("data:") && row.find()) {
            changed.accept(row.group(1));
        }
    }

    @Override
    public void onError(Throwable failure) {
        // the client was closed
    }

    @Override
    public void onComplete() {
        // who is told less than the others shows in the count
    }
}
