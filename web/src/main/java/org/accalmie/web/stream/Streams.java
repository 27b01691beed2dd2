package org.accalmie.web.stream;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.accalmie.web.ProblemException;
import org.accalmie.web.WebConfig;
import org.accalmie.web.caller.Caller;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** All open streams of this replica. */
@Singleton
public final class Streams {
    private static final Duration SOON = Duration.ofSeconds(5);

    private final Set<OpenStream> open = ConcurrentHashMap.newKeySet();
    private final ChangeStore changes;
    private final Caller caller;
    private final SecurityIdentity identity;
    private final CurrentVertxRequest request;
    private final WebConfig.Streams limits;

    Streams(
            ChangeStore changes,
            Caller caller,
            SecurityIdentity identity,
            CurrentVertxRequest request,
            WebConfig config) {
        this.changes = changes;
        this.caller = caller;
        this.identity = identity;
        this.request = request;
        this.limits = config.streams();
    }

    /** A stream of a whole list for the caller. */
    public OpenStream open(StreamedList<?> list, @Nullable String lastEventId) {
        return open(list, anything -> true, lastEventId);
    }

    /**
     * A stream for the caller, until the token ends or the caller does.
     *
     * @param filter which of the rows that the caller may see
     * @param lastEventId of a stream that broke off, from any replica
     */
    public <S> OpenStream open(StreamedList<S> list, Predicate<S> filter, @Nullable String lastEventId) {
        var viewer = new Viewer(caller.name(), caller.roles());
        var stream = new OpenStream(
                list.name(),
                viewer,
                ofAnything(list.sights().apply(viewer)),
                ofAnything(filter),
                validUntil(),
                beginning(lastEventId));
        enter(stream);
        request.getCurrent().addEndHandler(ended -> open.remove(stream));
        return stream;
    }

    List<OpenStream> ready() {
        return open.stream().filter(OpenStream::isReady).toList();
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    void announce(Announcement announcement, Object scope) {
        open.stream()
                .filter(stream -> stream.list().equals(announcement.list()))
                .forEach(stream -> stream.announce(announcement, scope));
    }

    void endUnlessValid(Instant now) {
        open.stream().filter(stream -> !stream.isValidAt(now)).forEach(OpenStream::end);
    }

    void endAll() {
        open.forEach(OpenStream::end);
    }

    private synchronized void enter(OpenStream stream) {
        var own = open.stream()
                .filter(other -> other.caller().equals(stream.caller()))
                .count();
        if (own >= limits.ofCaller()) {
            throw ProblemException.crowded(
                    "More streams at once than one caller may have: " + limits.ofCaller() + ".", SOON);
        }
        if (open.size() >= limits.most()) {
            throw ProblemException.unavailable("There are as many streams as there may be. Ask another time.", SOON);
        }
        open.add(stream);
    }

    private OpenStream.Beginning beginning(@Nullable String lastEventId) {
        if (lastEventId == null || lastEventId.isEmpty()) {
            return new OpenStream.Beginning(changes.settled(), false);
        }
        long told = number(lastEventId);
        return told <= changes.last() && changes.keepsAllAfter(told)
                ? new OpenStream.Beginning(told, false)
                : new OpenStream.Beginning(changes.settled(), true);
    }

    /** What no stream gave is as if it were too old. */
    private static long number(String lastEventId) {
        try {
            return Long.parseLong(lastEventId);
        } catch (NumberFormatException notOurs) {
            return -1;
        }
    }

    private Instant validUntil() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Instant.ofEpochSecond(token.getExpirationTime())
                : Instant.MAX;
    }

    /** A filter is only ever asked about scopes of its list. */
    @SuppressWarnings("unchecked")
    private static <S> Predicate<Object> ofAnything(Predicate<S> filter) {
        return (Predicate<Object>) filter;
    }
}
