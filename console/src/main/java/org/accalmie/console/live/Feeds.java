package org.accalmie.console.live;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.accalmie.console.live.Connection.Hearer;
import org.accalmie.console.person.Person;
import org.jspecify.annotations.Nullable;

/** One feed a person, while somebody listens. */
@Singleton
final class Feeds {
    private final Connection.Opener opener;
    private final InstantSource clock;
    private final Map<Reader, Feed> feeds = new HashMap<>();

    Feeds(Connection.Opener opener, InstantSource clock) {
        this.opener = opener;
        this.clock = clock;
    }

    /** @return what to do when the listener goes, absent where there are too many of them */
    synchronized @Nullable Runnable join(Person person, String token, @Nullable String after, Hearer listener) {
        var reader = Reader.of(person);
        var feed = feeds.computeIfAbsent(reader, fresh -> new Feed(opener, clock));
        return feed.join(listener, token, after) ? () -> leave(reader, feed, listener) : null;
    }

    /** Whether the service is being heard for the person already. */
    synchronized boolean isLive(Person person) {
        var feed = feeds.get(Reader.of(person));
        return feed != null && feed.isLive();
    }

    private synchronized void leave(Reader reader, Feed feed, Hearer listener) {
        if (feed.leave(listener)) {
            feeds.remove(reader, feed);
        }
    }

    /** Who sees something else under the same name hears something else. */
    private record Reader(String name, String roles) {
        static Reader of(Person person) {
            return new Reader(person.name(), new TreeSet<>(person.roles()).toString());
        }
    }
}
