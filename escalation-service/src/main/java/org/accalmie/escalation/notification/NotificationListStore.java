package org.accalmie.escalation.notification;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accalmie.events.escalation.vocabulary.NotificationChannel;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;

/** Who was told of an escalation, people and programs, the newest first. */
@Singleton
final class NotificationListStore {
    private static final String LIST = """
            select * from (
                select id, recipient, channel, reason, rung, state, at, due_at, attempts, detail
                from notification where escalation_id = :id
                union all
                select d.id, coalesce(w.description, w.id::text),
                       case w.format when 'STANDARD' then 'WEBHOOK' else w.format end, d.type, d.rung,
                       case d.state when 'DELIVERED' then 'SENT' when 'GIVEN_UP' then 'FAILED' else 'PENDING' end,
                       coalesce(a.at, d.created_at), d.due_at, d.attempts, a.error
                from webhook_delivery d
                join webhook w on w.id = d.webhook_id
                left join webhook_attempt a on a.delivery_id = d.id and a.number = (
                    select max(number) from webhook_attempt where delivery_id = d.id)
                where d.escalation_id = :id) told
            where cast(:before as uuid) is null or id < :before
            order by id desc limit :rows
            """;

    private static final String REACHED = """
            select rung, created_at, recipient from notification
            where escalation_id = :id and rung is not null and state = 'SENT' order by recipient
            """;

    private final Jdbi jdbi;

    NotificationListStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<NotificationResponse> list(UUID escalationId, @Nullable UUID before, int rows) {
        return jdbi.withHandle(handle -> handle.createQuery(LIST)
                .bind("id", escalationId)
                .bind("before", before)
                .bind("rows", rows)
                .map(NotificationListStore::shown)
                .list());
    }

    List<Reached.OfRung> reached(UUID escalationId) {
        return jdbi.withHandle(handle -> handle.createQuery(REACHED)
                .bind("id", escalationId)
                .map((RowView row) -> new Reached.OfRung(
                        row.getColumn("rung", Integer.class),
                        row.getColumn("created_at", Instant.class),
                        row.getColumn("recipient", String.class)))
                .list());
    }

    private static NotificationResponse shown(RowView row) {
        var state = NotificationState.valueOf(row.getColumn("state", String.class));
        return new NotificationResponse(
                row.getColumn("id", UUID.class),
                row.getColumn("recipient", String.class),
                NotificationChannel.valueOf(row.getColumn("channel", String.class)),
                row.getColumn("reason", String.class),
                row.getColumn("rung", Integer.class),
                state,
                row.getColumn("at", Instant.class),
                state == NotificationState.PENDING ? row.getColumn("due_at", Instant.class) : null,
                row.getColumn("attempts", Integer.class),
                row.getColumn("detail", String.class));
    }
}
