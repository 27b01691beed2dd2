package org.accalmie.escalation.timer;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.database.Columns;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Update;

@Singleton
final class TimerStore {
    private final Jdbi jdbi;

    TimerStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void delete(Collection<UUID> escalations) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from timer where escalation_id = any(:ids)")
                .bindArray("ids", UUID.class, escalations.toArray())
                .execute());
    }

    void insert(List<Deadline> pending) {
        if (pending.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> keyed(handle.createUpdate("""
                        insert into timer (escalation_id, kind, run, number, due_at)
                        select * from unnest(:ids, :kinds, :runs, :numbers, :dueAts)"""), pending)
                .bind("dueAts", Instant.class, Deadline::dueAt)
                .statement()
                .execute());
    }

    /**
     * Says what is due of escalations that nobody has locked, and locks those until the end of the transaction.
     *
     * <p>Whoever writes deadlines holds their escalation first, so that no two wait for each other crosswise. Some of
     * what was due when the question began may be moot by the time of the lock.
     */
    List<Deadline> claim(Instant now, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select t.escalation_id, t.kind, t.run, t.number, t.due_at
                        from timer t, lateral (
                            select from escalation e where e.id = t.escalation_id for update skip locked) held
                        where greatest(t.due_at, t.not_before) <= :now
                        order by greatest(t.due_at, t.not_before) limit :limit""")
                .bind("now", now)
                .bind("limit", limit)
                .map(TimerStore::deadline)
                .list());
    }

    List<Deadline> pending(UUID escalation) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select escalation_id, kind, run, number, due_at from timer
                        where escalation_id = :id order by due_at""")
                .bind("id", escalation)
                .map(TimerStore::deadline)
                .list());
    }

    /** Has them tried again after as long as they have waited already. */
    void putOff(List<Deadline> faulty, Instant now) {
        if (faulty.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> keyed(handle.createUpdate("""
                        update timer t
                        set not_before = cast(:now as timestamptz) + greatest(:now - t.due_at, interval '1 second')
                        from unnest(:ids, :kinds, :runs, :numbers) as faulty (escalation_id, kind, run, number)
                        where (t.escalation_id, t.kind, t.run, t.number)
                            = (faulty.escalation_id, faulty.kind, faulty.run, faulty.number)"""), faulty)
                .statement()
                .bind("now", now)
                .execute());
    }

    /** When the next one is to be fired. */
    Optional<Instant> nextDueAt() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select greatest(due_at, not_before) as next from timer order by next limit 1")
                .mapTo(Instant.class)
                .findFirst());
    }

    private static Columns<Deadline, Update> keyed(Update update, List<Deadline> deadlines) {
        return new Columns<>(update, deadlines)
                .bind("ids", UUID.class, Deadline::escalationId)
                .text("kinds", deadline -> deadline.kind().name())
                .bind("runs", Integer.class, Deadline::run)
                .bind("numbers", Integer.class, Deadline::number);
    }

    private static Deadline deadline(RowView row) {
        return new Deadline(
                row.getColumn("escalation_id", UUID.class),
                TimerKind.valueOf(row.getColumn("kind", String.class)),
                row.getColumn("run", Integer.class),
                row.getColumn("number", Integer.class),
                row.getColumn("due_at", Instant.class));
    }
}
