package org.accalmie.web.idempotency;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.accalmie.web.ProblemException;
import org.accalmie.web.idempotency.IdempotencyStore.KeptRequest;

@Singleton
public final class Idempotency {
    private static final Duration KEPT_FOR = Duration.ofHours(24);
    private static final String REPLAYED = "Idempotency-Replayed";

    private final IdempotencyStore store;
    private final RequestFingerprint print;
    private final AnswerWriter writer;
    private final InstantSource clock;

    Idempotency(IdempotencyStore store, RequestFingerprint print, AnswerWriter writer, InstantSource clock) {
        this.store = store;
        this.print = print;
        this.writer = writer;
        this.clock = clock;
    }

    Response once(KeyOfCaller key, Callable<Response> effect) throws Exception {
        if (!store.hold(key)) {
            throw ProblemException.keyInUse();
        }
        var request = print.current();
        var kept = store.find(key, oldest());
        if (kept.isPresent()) {
            return replay(kept.get(), request);
        }
        var response = effect.call();
        return isDone(response) ? keep(key, request, response) : response;
    }

    /** Forgets what was kept for a day; says how many answers. */
    public int prune() {
        return store.forget(oldest());
    }

    private static Response replay(KeptRequest kept, byte[] request) {
        if (!kept.isOf(request)) {
            throw ProblemException.keyReused();
        }
        return kept.answer().respond().header(REPLAYED, true).build();
    }

    private Response keep(KeyOfCaller key, byte[] request, Response response) {
        store.keep(key, new KeptRequest(request, writer.kept(response)), clock.instant());
        return writer.written(response).respond().build();
    }

    private static boolean isDone(Response response) {
        return response.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL;
    }

    private Instant oldest() {
        return clock.instant().minus(KEPT_FOR);
    }
}
