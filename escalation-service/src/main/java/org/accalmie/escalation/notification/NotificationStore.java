package org.accalmie.escalation.notification;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.accalmie.database.Columns;
import org.accalmie.events.escalation.vocabulary.NotificationChannel;
import org.accalmie.events.escalation.vocabulary.NotificationReason;
import org.accalmie.events.escalation.vocabulary.Urgency;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;

@Singleton
final class NotificationStore {
    private static final String INSERT = """
            insert into notification (id, escalation_id, version, team, recipient, channel, reason, urgency, rung,
                                      state, created_at, due_at, attempts, at, over)
            select n.id, n.escalation_id, n.version, n.team, n.recipient, n.channel, n.reason, n.urgency, n.rung,
                   'PENDING', n.created_at, n.due_at, 0, n.created_at, false
            from unnest(:ids, :escalations, :versions, :teams, :recipients, :channels, :reasons, :urgencies, :rungs,
                        :createdAts, :dueAts)
                 as n (id, escalation_id, version, team, recipient, channel, reason, urgency, rung, created_at, due_at)
            on conflict do nothing
            """;

    private static final String SUPERSEDE = """
            update notification n
            set state = 'CANCELLED', at = :now, detail = 'told of something later instead'
            from unnest(:escalations, :versions, :recipients) as later (escalation_id, version, recipient)
            where n.escalation_id = later.escalation_id and n.recipient = later.recipient
              and n.version < later.version and n.state = 'PENDING' and n.reason <> all(:allClear)
              and coalesce(n.claimed_until <= :now, true)
            """;

    // whoever is being told at this moment counts as told
    private static final String END = """
            with ending as (
                select * from unnest(:escalations, :whys, :clears) as e (escalation_id, why, clears)),
            moot as (
                select n.id, n.escalation_id, n.team, n.recipient, n.channel, n.reason, e.why, e.clears,
                       n.state = 'SENT' or coalesce(n.claimed_until > :now, false) as told
                from notification n join ending e on e.escalation_id = n.escalation_id
                where not n.over and n.reason <> all(:allClear) and (n.state = 'PENDING' or e.clears)
                for update of n),
            ended as (
                update notification n
                set state = case n.state when 'PENDING' then 'CANCELLED' else n.state end,
                    at = case n.state when 'PENDING' then :now else n.at end,
                    detail = case n.state when 'PENDING' then moot.why else n.detail end,
                    over = moot.clears
                from moot where n.id = moot.id)
            select distinct on (escalation_id, recipient, channel) escalation_id, team, recipient, channel
            from moot
            where clears and told and reason = any(:overdue)
            """;

    private static final String CLAIM = """
            update notification
            set attempts = attempts + 1, due_at = :until, claimed_until = :until
            where id in (select id from notification where state = 'PENDING' and due_at <= :now
                         order by due_at limit :limit for update skip locked)
            returning *
            """;

    private static final String[] OVERDUE = names(NotificationReason::isOverdue);
    private static final String[] ALL_CLEAR = names(NotificationReason::isAllClear);

    private final Jdbi jdbi;

    NotificationStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Adds those that are new; who was still to be told of something earlier is told of this instead. */
    void add(List<Notification> added, Instant now) {
        if (added.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            new Columns<>(handle.createUpdate(SUPERSEDE), added)
                    .bind("escalations", UUID.class, Notification::escalationId)
                    .bind("versions", Integer.class, Notification::version)
                    .text("recipients", Notification::recipient)
                    .statement()
                    .bind("now", now)
                    .bindArray("allClear", String.class, (Object[]) ALL_CLEAR)
                    .execute();
            new Columns<>(handle.createUpdate(INSERT), added)
                    .bind("ids", UUID.class, Notification::id)
                    .bind("escalations", UUID.class, Notification::escalationId)
                    .bind("versions", Integer.class, Notification::version)
                    .text("teams", Notification::team)
                    .text("recipients", Notification::recipient)
                    .text("channels", it -> it.channel().name())
                    .text("reasons", it -> it.reason().name())
                    .text("urgencies", it -> it.urgency().name())
                    .bind("rungs", Integer.class, Notification::rung)
                    .bind("createdAts", Instant.class, Notification::createdAt)
                    .bind("dueAts", Instant.class, Notification::dueAt)
                    .statement()
                    .execute();
        });
    }

    /** Cancels what is moot, and says who knows of something that is over now. */
    List<Told> end(List<Ending> endings, Instant now) {
        return jdbi.withHandle(handle -> new Columns<>(handle.createQuery(END), endings)
                .bind("escalations", UUID.class, Ending::escalationId)
                .text("whys", Ending::why)
                .bind("clears", Boolean.class, ending -> ending.allClear() != null)
                .statement()
                .bind("now", now)
                .bindArray("overdue", String.class, (Object[]) OVERDUE)
                .bindArray("allClear", String.class, (Object[]) ALL_CLEAR)
                .map((RowView row) -> new Told(
                        row.getColumn("escalation_id", UUID.class),
                        row.getColumn("team", String.class),
                        row.getColumn("recipient", String.class),
                        NotificationChannel.valueOf(row.getColumn("channel", String.class))))
                .list());
    }

    /** Those that are due longest, which no other sender takes before {@code until}. */
    List<Notification> claim(Instant now, Instant until, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(CLAIM)
                .bind("now", now)
                .bind("until", until)
                .bind("limit", limit)
                .map(NotificationStore::notification)
                .list());
    }

    /** Also one that became moot while it was on its way. */
    void sent(UUID id, Instant now) {
        change(
                id,
                "state = 'SENT', at = :at, detail = null, claimed_until = null",
                "state in ('PENDING', 'CANCELLED')",
                now,
                null);
    }

    void retry(UUID id, Instant dueAt, String why) {
        change(id, "due_at = :at, detail = :detail, claimed_until = null", "state = 'PENDING'", dueAt, why);
    }

    /** Whether it was still to be sent. */
    boolean fail(UUID id, Instant now, String why) {
        return change(
                id,
                "state = 'FAILED', at = :at, detail = :detail, claimed_until = null",
                "state = 'PENDING'",
                now,
                why);
    }

    /** Whether all of those who were to be told of the same could not be. */
    boolean nobodyTold(UUID escalationId, int version) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select not exists (select 1 from notification
                                           where escalation_id = :id and version = :version and state <> 'FAILED')""")
                .bind("id", escalationId)
                .bind("version", version)
                .mapTo(Boolean.class)
                .one());
    }

    private boolean change(UUID id, String set, String where, Instant at, @Nullable String detail) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "update notification set %s where id = :id and %s".formatted(set, where))
                        .bind("id", id)
                        .bind("at", at)
                        .bind("detail", detail)
                        .execute())
                == 1;
    }

    private static Notification notification(RowView row) {
        return new Notification(
                row.getColumn("id", UUID.class),
                row.getColumn("escalation_id", UUID.class),
                row.getColumn("version", Integer.class),
                row.getColumn("team", String.class),
                row.getColumn("recipient", String.class),
                NotificationChannel.valueOf(row.getColumn("channel", String.class)),
                NotificationReason.valueOf(row.getColumn("reason", String.class)),
                Urgency.valueOf(row.getColumn("urgency", String.class)),
                Optional.ofNullable(row.getColumn("rung", Integer.class)).orElse(null),
                NotificationState.valueOf(row.getColumn("state", String.class)),
                row.getColumn("created_at", Instant.class),
                row.getColumn("due_at", Instant.class),
                row.getColumn("attempts", Integer.class),
                row.getColumn("at", Instant.class),
                row.getColumn("detail", String.class));
    }

    private static String[] names(Predicate<NotificationReason> which) {
        return Arrays.stream(NotificationReason.values())
                .filter(which)
                .map(Enum::name)
                .toArray(String[]::new);
    }
}
