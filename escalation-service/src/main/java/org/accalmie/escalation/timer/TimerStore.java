package org.accalmie.escalation.timer;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.RowView;

@Singleton
final class TimerStore {
    private final Jdbi jdbi;

    TimerStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void replace(Collection<UUID> escalations, List<Deadline> pending) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from timer where escalation_id = any(:ids)")
                    .bindArray("ids", UUID.class, escalations.toArray())
                    .execute();
            handle.createUpdate("""
                            insert into timer (escalation_id, kind, run, number, due_at)
                            select * from unnest(:ids, :kinds, :runs, :numbers, :dueAts)""")
                    .bindArray(
                            "ids",
                            UUID.class,
                            pending.stream().map(Deadline::escalationId).toArray())
                    .bindArray(
                            "kinds",
                            String.class,
                            pending.stream().map(each -> each.kind().name()).toArray())
                    .bindArray(
                            "runs",
                            Integer.class,
                            pending.stream().map(Deadline::run).toArray())
                    .bindArray(
                            "numbers",
                            Integer.class,
                            pending.stream().map(Deadline::number).toArray())
                    .bindArray(
                            "dueAts",
                            Instant.class,
                            pending.stream().map(Deadline::dueAt).toArray())
                    .execute();
        });
    }

    /** Locks what is due and not locked by another; the locks last as long as the transaction. */
    List<Deadline> claim(Instant now, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select escalation_id, kind, run, number, due_at from timer
                        where due_at <= :now order by due_at limit :limit
                        for update skip locked""")
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

    Optional<Instant> nextDueAt() {
        return jdbi.withHandle(handle -> handle.createQuery("select due_at from timer order by due_at limit 1")
                .mapTo(Instant.class)
                .findFirst());
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
