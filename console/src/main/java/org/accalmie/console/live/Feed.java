package org.accalmie.console.live;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.accalmie.console.live.Connection.Hearer;
import org.jspecify.annotations.Nullable;

/** What one person is told: read once from the service, however many of their browsers listen. */
final class Feed {
    static final Duration SILENT_AFTER = Duration.ofSeconds(45);
    static final int LISTENERS_AT_MOST = 16;

    private static final int KEPT = 256;
    private static final ServerEvent RESYNC = new ServerEvent("", ServerEvent.RESYNC, "{}");

    private final Connection.Opener opener;
    private final InstantSource clock;
    private final Set<Hearer> listeners = new LinkedHashSet<>();
    private final Deque<ServerEvent> kept = new ArrayDeque<>();
    private @Nullable Opened opened;
    private Instant heardAt = Instant.EPOCH;

    Feed(Connection.Opener opener, InstantSource clock) {
        this.opener = opener;
        this.clock = clock;
    }

    /**
     * Hears what came after what it was told last, and what comes.
     *
     * @return whether there was room
     */
    synchronized boolean join(Hearer listener, String token, @Nullable String after) {
        if (listeners.size() >= LISTENERS_AT_MOST) {
            return false;
        }
        var isOpen = isOpen();
        if (isOpen && after != null) {
            since(after).forEach(listener::hear);
        }
        var from =
                listeners.isEmpty() || kept.isEmpty() ? after : kept.getLast().id();
        listeners.add(listener);
        if (!isOpen) {
            reopen(token, from);
        }
        return true;
    }

    /** Whether the service was heard a moment ago. */
    synchronized boolean isLive() {
        return isOpen() && !kept.isEmpty();
    }

    private boolean isOpen() {
        return opened != null && !heardAt.plus(SILENT_AFTER).isBefore(clock.instant());
    }

    /** @return whether nobody is left */
    synchronized boolean leave(Hearer listener) {
        listeners.remove(listener);
        if (!listeners.isEmpty()) {
            return false;
        }
        close();
        return true;
    }

    private void reopen(String token, @Nullable String after) {
        close();
        heardAt = clock.instant();
        var fresh = new Opened();
        opened = fresh;
        fresh.connection = opener.open(token, after, fresh);
    }

    private void close() {
        var old = opened;
        opened = null;
        kept.clear();
        if (old != null && old.connection != null) {
            old.connection.close();
        }
    }

    private List<ServerEvent> since(String id) {
        var told = List.copyOf(kept);
        for (var at = 0; at < told.size(); at++) {
            if (told.get(at).id().equals(id)) {
                return told.subList(at + 1, told.size());
            }
        }
        return List.of(RESYNC);
    }

    /** Outside the lock, since a listener that is told too much leaves at once. */
    private void tell(Opened from, ServerEvent event) {
        List<Hearer> told;
        synchronized (this) {
            if (from != opened) {
                return;
            }
            heardAt = clock.instant();
            kept.addLast(event);
            if (kept.size() > KEPT) {
                kept.removeFirst();
            }
            told = List.copyOf(listeners);
        }
        told.forEach(listener -> listener.hear(event));
    }

    /** Browsers come again by themselves, and bring a token that is valid. */
    private void end(Opened from) {
        List<Hearer> told;
        synchronized (this) {
            if (from != opened) {
                return;
            }
            close();
            told = List.copyOf(listeners);
            listeners.clear();
        }
        told.forEach(Hearer::end);
    }

    private final class Opened implements Hearer {
        private @Nullable Connection connection;

        @Override
        public void hear(ServerEvent event) {
            tell(this, event);
        }

        @Override
        public void end() {
            Feed.this.end(this);
        }
    }
}
