package org.accalmie.web.stream;

import io.vertx.core.Context;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one who follows a list. It holds what its connection takes and the id of what was told last: who reads
 * slowly is told the rest from the database, and is cut off by the guard of all stalled readers.
 */
public final class OpenStream {
    private final String list;
    private final Viewer viewer;
    private final Predicate<Object> filter;
    private final Instant validUntil;
    private final boolean missedSome;

    private volatile long position;
    private volatile @Nullable HttpServerResponse response;
    private volatile boolean over;
    private @Nullable Context context;
    private Predicate<Object> sight;

    OpenStream(
            String list,
            Viewer viewer,
            Predicate<Object> sight,
            Predicate<Object> filter,
            Instant validUntil,
            Beginning beginning) {
        this.list = list;
        this.viewer = viewer;
        this.sight = sight;
        this.filter = filter;
        this.validUntil = validUntil;
        this.position = beginning.position();
        this.missedSome = beginning.missedSome();
    }

    /** @param missedSome whether some of what came after the last that was told is not kept any more */
    record Beginning(long position, boolean missedSome) {}

    String list() {
        return list;
    }

    String caller() {
        return viewer.name();
    }

    long position() {
        return position;
    }

    boolean isValidAt(Instant now) {
        return now.isBefore(validUntil);
    }

    /** Whether it takes more; not yet before it has begun. */
    boolean isReady() {
        var begun = response;
        return begun != null && !over && !begun.writeQueueFull();
    }

    /** Sends the head of the answer, and what time it is. */
    void begin(RoutingContext http, Instant now) {
        context = http.vertx().getOrCreateContext();
        var begun = http.response().setChunked(true);
        if (missedSome) {
            begun.write(StreamEvent.sent(StreamEvent.resync(position)));
        }
        begun.write(StreamEvent.sent(StreamEvent.beat(position, now)));
        response = begun;
    }

    /** Tells what is in a page that goes on where the stream stands; another one is for others. */
    void tell(StreamPage page) {
        run(taking -> {
            if (page.from() <= position) {
                tell(page, taking);
            }
        });
    }

    void beat(Instant now) {
        run(taking -> {
            if (!taking.writeQueueFull()) {
                taking.write(StreamEvent.sent(StreamEvent.beat(position, now)));
            }
        });
    }

    /** Tells who sees the scope; nothing is told later to a connection that does not take it now. */
    void announce(Announcement announcement, Object scope) {
        run(taking -> {
            if (!taking.writeQueueFull() && filter.test(scope) && sight.test(scope)) {
                taking.write(
                        StreamEvent.sent(StreamEvent.announced(position, announcement.event(), announcement.data())));
            }
        });
    }

    void end() {
        over = true;
        run(HttpServerResponse::end);
    }

    private void tell(StreamPage page, HttpServerResponse taking) {
        var seen = see(page, taking);
        for (var row : page.rows()) {
            var change = row.change();
            if (change.id() > position && change.list().equals(list)) {
                if (taking.writeQueueFull()) {
                    return;
                }
                position = change.id();
                var event = row.tellTo(scope -> filter.test(scope) && seen.test(scope));
                if (event != null) {
                    taking.write(StreamEvent.sent(event));
                }
            }
        }
        position = Math.max(position, page.to());
    }

    private Predicate<Object> see(StreamPage page, HttpServerResponse taking) {
        var now = page.sight(list, viewer);
        if (!sight.equals(now)) {
            taking.write(StreamEvent.sent(StreamEvent.resync(position)));
        }
        sight = now;
        return now;
    }

    /** All that is told goes through the event loop of the connection, in the order in which it was asked for. */
    private void run(Consumer<HttpServerResponse> work) {
        var begun = response;
        if (begun != null && context != null) {
            context.runOnContext(turn -> {
                if (!begun.closed() && !begun.ended()) {
                    work.accept(begun);
                }
            });
        }
    }
}
