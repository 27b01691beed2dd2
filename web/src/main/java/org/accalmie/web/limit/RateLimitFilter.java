package org.accalmie.web.limit;

import com.github.benmanes.caffeine.cache.Ticker;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Set;
import org.accalmie.web.ProblemException;
import org.accalmie.web.WebConfig;
import org.accalmie.web.body.BodyLimit;
import org.accalmie.web.caller.CallerAugmentor;
import org.accalmie.web.wire.Patience;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Leaves something of the service to everybody else, whatever one caller does. Scoped by a proxy: filters are made before
 * configuration is there.
 */
@ApplicationScoped
public class RateLimitFilter {
    /** Before the body is read; the caller's role was asked for before any filter. */
    private static final int FIRST = 1;

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Duration SOON = Duration.ofSeconds(1);

    private final WebConfig.Caller limits;
    private final CallerBudgets requests;
    private final CallerBudgets streams;
    private final Turns longLists;

    RateLimitFilter(WebConfig config) {
        this.limits = config.caller();
        requests = new CallerBudgets(Ticker.systemTicker(), limits.reads());
        streams = new CallerBudgets(Ticker.systemTicker(), limits.reads());
        longLists = new Turns(config.longLists());
    }

    @ServerRequestFilter(nonBlocking = true, priority = FIRST)
    public @Nullable Uni<Void> limit(RoutingContext http, ResourceInfo resource) {
        var caller = caller(http);
        if (BodyLimit.isLiftedFor(resource.getResourceMethod())) {
            return begin(http, streams.of(caller), limits.streams());
        }
        var budget = requests.of(caller);
        if (limits.rate() > 0) {
            var wait = budget.take(requests.now(), limits.rate(), limits.burst());
            if (wait.isPositive()) {
                return refuse(http, ProblemException.tooMany("More requests a second than one caller may make.", wait));
            }
        }
        if (isEndless(resource.getResourceMethod())) {
            return null;
        }
        var refused = begin(http, budget, limits.underWay());
        return refused == null && READS.contains(http.request().method()) ? read(http, budget) : refused;
    }

    /** What streams a caller may have is counted where they are opened; a path that leads nowhere has no method. */
    private static boolean isEndless(@Nullable Method method) {
        return method != null && method.isAnnotationPresent(EndlessAnswer.class);
    }

    private @Nullable Uni<Void> read(RoutingContext http, CallerBudget budget) {
        if (!asksForALongList(http)) {
            return inTurn(http, budget.reads());
        }
        var channel = channel(http);
        Patience.shorten(channel);
        http.addEndHandler(ended -> Patience.restore(channel));
        return waiting(http, budget.reads())
                .chain(() -> waiting(http, budget.longLists()))
                .chain(() -> waiting(http, longLists));
    }

    private static Uni<Void> waiting(RoutingContext http, Turns turns) {
        return Uni.createFrom().deferred(() -> {
            var waiting = inTurn(http, turns);
            return waiting == null ? Uni.createFrom().voidItem() : waiting;
        });
    }

    /** What is no number is refused when it is read. */
    private static boolean asksForALongList(RoutingContext http) {
        var limit = http.queryParams().get("limit");
        return limit != null && (limit.length() > 3 || limit.length() == 3 && limit.compareTo("100") > 0);
    }

    private static @Nullable Uni<Void> begin(RoutingContext http, CallerBudget budget, int most) {
        if (!budget.begin(most)) {
            var detail = "More requests at once than one caller may make: " + most + ".";
            return refuse(http, ProblemException.crowded(detail, SOON));
        }
        http.addEndHandler(ended -> whenTaken(http, budget::end));
        return null;
    }

    /** Reads make much of little, and wait for each other where writes share their commits. */
    private static @Nullable Uni<Void> inTurn(RoutingContext http, Turns reads) {
        var turn = reads.next();
        http.addEndHandler(ended -> whenTaken(http, turn::end));
        if (http.response().closed()) {
            turn.end();
        }
        if (turn.isTaken()) {
            return null;
        }
        var context = http.vertx().getOrCreateContext();
        return Uni.createFrom()
                .emitter(begun -> turn.whenTaken(() -> context.runOnContext(now -> begun.complete(null))));
    }

    /** On a stack of its own: an answer given at once begins the next pipelined request on the same stack, without end. */
    private static Uni<Void> refuse(RoutingContext http, ProblemException refusal) {
        return Uni.createFrom()
                .emitter(refused -> http.vertx().getOrCreateContext().runOnContext(turn -> refused.fail(refusal)));
    }

    /** An answer that is written waits in memory until its reader takes it. */
    private static void whenTaken(RoutingContext http, Runnable action) {
        var channel = channel(http);
        if (channel.isWritable() || !channel.isOpen()) {
            action.run();
        } else {
            channel.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(taken -> action.run());
        }
    }

    private static Channel channel(RoutingContext http) {
        return ((ConnectionBase) http.request().connection()).channel();
    }

    private static String caller(RoutingContext http) {
        return http.user() instanceof QuarkusHttpUser user
                        && !user.getSecurityIdentity().isAnonymous()
                ? "name " + user.getSecurityIdentity().getAttribute(CallerAugmentor.NAME)
                : "address " + http.request().remoteAddress().hostAddress();
    }
}
