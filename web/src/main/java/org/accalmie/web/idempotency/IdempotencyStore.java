package org.accalmie.web.idempotency;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

@Singleton
class IdempotencyStore {
    private final Jdbi jdbi;

    IdempotencyStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Holds the key until the transaction ends, or says that a twin does. */
    @Transactional(TxType.MANDATORY)
    boolean hold(KeyOfCaller key) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select pg_try_advisory_xact_lock(hashtextextended(:caller || chr(31) || :key, 20))")
                .bind("caller", key.caller())
                .bind("key", key.key())
                .mapTo(boolean.class)
                .one());
    }

    Optional<KeptRequest> find(KeyOfCaller key, Instant keptAfter) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select print, status, media_type, location, etag, body
                          from idempotency_key
                         where caller = :caller and key = :key and kept_at > :after""")
                .bind("caller", key.caller())
                .bind("key", key.key())
                .bind("after", keptAfter)
                .map(IdempotencyStore::kept)
                .findOne());
    }

    void keep(KeyOfCaller key, KeptRequest request, Instant at) {
        var answer = request.answer();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into idempotency_key
                               (caller, key, print, status, media_type, location, etag, body, kept_at)
                        values (:caller, :key, :print, :status, :mediaType, :location, :etag, :body, :at)
                            on conflict (caller, key) do update
                           set print = excluded.print, status = excluded.status, media_type = excluded.media_type,
                               location = excluded.location, etag = excluded.etag, body = excluded.body,
                               kept_at = excluded.kept_at""")
                .bind("caller", key.caller())
                .bind("key", key.key())
                .bind("print", request.print())
                .bind("status", answer.status())
                .bind("mediaType", answer.mediaType())
                .bind("location", answer.location())
                .bind("etag", answer.etag())
                .bind("body", answer.body())
                .bind("at", at)
                .execute());
    }

    int forget(Instant keptUntil) {
        return jdbi.withHandle(handle -> handle.createUpdate("delete from idempotency_key where kept_at <= :until")
                .bind("until", keptUntil)
                .execute());
    }

    private static KeptRequest kept(ResultSet row, StatementContext context) throws SQLException {
        var answer = new KeptAnswer(
                row.getInt("status"),
                row.getString("media_type"),
                row.getString("location"),
                row.getString("etag"),
                row.getBytes("body"));
        return new KeptRequest(row.getBytes("print"), answer);
    }

    /** What was asked, as its print, and what was answered. */
    @SuppressWarnings("ArrayRecordComponent")
    record KeptRequest(byte[] print, KeptAnswer answer) {
        boolean isOf(byte[] other) {
            return Arrays.equals(print, other);
        }
    }
}
