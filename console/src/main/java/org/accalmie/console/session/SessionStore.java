package org.accalmie.console.session;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Sealed tokens by session. The database knows a session by the hash of its id: who reads it cannot sign in with it. */
@Singleton
class SessionStore {
    /** Often enough for a limit of hours, and a request is not a write. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final Jdbi jdbi;
    private final TokenCipher cipher;
    private final InstantSource clock;
    private final Duration idleAtMost;

    SessionStore(Jdbi jdbi, TokenCipher cipher, InstantSource clock, SessionConfig config) {
        this.jdbi = jdbi;
        this.cipher = cipher;
        this.clock = clock;
        this.idleAtMost = config.idleAtMost();
    }

    void put(String id, String tokens) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into session (id, tokens, last_use_at) values (:id, :tokens, :now)
                        on conflict (id) do update set tokens = excluded.tokens, last_use_at = excluded.last_use_at""")
                .bind("id", hash(id))
                .bind("tokens", cipher.seal(tokens, id))
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .execute());
    }

    Optional<String> use(String id) {
        var now = clock.instant();
        var found = jdbi.withHandle(handle -> handle.createQuery(
                        "select tokens, last_use_at from session where id = :id and last_use_at > :since")
                .bind("id", hash(id))
                .bind("since", now.minus(idleAtMost).atOffset(ZoneOffset.UTC))
                .map((row, context) ->
                        new Row(row.getBytes(1), row.getTimestamp(2).toInstant()))
                .findOne());
        found.filter(row -> row.lastUseAt().isBefore(now.minus(NOTED_EVERY))).ifPresent(row -> noteUse(id, now));
        return found.flatMap(row -> cipher.open(row.tokens(), id));
    }

    boolean has(String id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from session where id = :id and last_use_at > :since)")
                .bind("id", hash(id))
                .bind("since", clock.instant().minus(idleAtMost).atOffset(ZoneOffset.UTC))
                .mapTo(boolean.class)
                .one());
    }

    void remove(String id) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from session where id = :id")
                .bind("id", hash(id))
                .execute());
    }

    int removeIdle() {
        return jdbi.withHandle(handle -> handle.createUpdate("delete from session where last_use_at <= :since")
                .bind("since", clock.instant().minus(idleAtMost).atOffset(ZoneOffset.UTC))
                .execute());
    }

    private void noteUse(String id, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("update session set last_use_at = :now where id = :id")
                .bind("id", hash(id))
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute());
    }

    private static String hash(String id) {
        return HexFormat.of().formatHex(TokenCipher.sha256(id));
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Row(byte[] tokens, Instant lastUseAt) {}
}
