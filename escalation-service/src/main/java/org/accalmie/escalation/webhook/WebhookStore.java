package org.accalmie.escalation.webhook;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accalmie.escalation.webhook.message.WebhookFormat;
import org.accalmie.web.language.Language;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;

@Singleton
final class WebhookStore {
    private final Jdbi jdbi;

    WebhookStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(Webhook webhook, String secret) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into webhook (id, url, format, events, team, description, language, state, secret,
                                             created_at, created_by)
                        values (:id, :url, :format, :events, :team, :description, :language, :state, :secret, :at, :by)""")
                .bind("id", webhook.id())
                .bind("url", webhook.url().toString())
                .bind("format", webhook.format().name())
                .bindArray("events", String.class, webhook.events())
                .bind("team", webhook.team())
                .bind("description", webhook.description())
                .bind("language", webhook.language().name())
                .bind("state", webhook.state().name())
                .bind("secret", secret)
                .bind("at", webhook.createdAt())
                .bind("by", webhook.createdBy())
                .execute());
    }

    Optional<Webhook> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from webhook where id = :id")
                .bind("id", id)
                .map(WebhookStore::webhook)
                .findOne());
    }

    Optional<Webhook> lock(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from webhook where id = :id for update")
                .bind("id", id)
                .map(WebhookStore::webhook)
                .findOne());
    }

    List<Webhook> all() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from webhook")
                .map(WebhookStore::webhook)
                .list());
    }

    /** Those of them that there are, and stay until the transaction ends. */
    Set<UUID> keep(Collection<UUID> ids) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select id from webhook where id = any(:ids) order by id for key share")
                        .bindArray("ids", UUID.class, ids.toArray())
                        .mapTo(UUID.class)
                        .set());
    }

    /** The newest first. */
    List<Webhook> list(@Nullable UUID before, int rows) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from webhook where cast(:before as uuid) is null or id < :before
                        order by id desc limit :rows""")
                .bind("before", before)
                .bind("rows", rows)
                .map(WebhookStore::webhook)
                .list());
    }

    /** Its deliveries go with it. */
    boolean remove(UUID id) {
        return update("delete from webhook where id = :id", id, null, null) == 1;
    }

    /** The new secret signs from now on, the one before as well until then, and those before it as long as they did. */
    void rotate(UUID id, String secret, Instant until) {
        update("""
                insert into webhook_former_secret (webhook_id, secret, signs_before)
                select id, secret, :at from webhook where id = :id for key share""", id, until, null);
        update("update webhook set secret = :text where id = :id", id, null, secret);
    }

    Map<UUID, Webhook> all(Collection<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from webhook where id = any(:ids)")
                .bindArray("ids", UUID.class, ids)
                .map(WebhookStore::webhook)
                .collect(Collectors.toMap(Webhook::id, Function.identity())));
    }

    /** Those that sign for each at that moment, the newest first. */
    Map<UUID, List<String>> secrets(Collection<UUID> ids, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id, secret, null as signs_before from webhook where id = any(:ids)
                        union all
                        select webhook_id, secret, signs_before from webhook_former_secret
                        where webhook_id = any(:ids) and signs_before > :now
                        order by signs_before desc nulls first""")
                .bindArray("ids", UUID.class, ids)
                .bind("now", now)
                .map((RowView row) -> Map.entry(row.getColumn("id", UUID.class), row.getColumn("secret", String.class)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    /** Lets go of those that sign no more. */
    void forgetSecrets(Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from webhook_former_secret where signs_before <= :now")
                .bind("now", now)
                .execute());
    }

    void succeeded(UUID id) {
        update("update webhook set failing_since = null where id = :id and failing_since is not null", id, null, null);
    }

    /** Since when it has failed; hours in which nobody called do not count. Empty where it was removed meanwhile. */
    Optional<Instant> failed(UUID id, Instant at) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        update webhook
                        set failing_since = case when last_failed_at >= :called then coalesce(failing_since, :at) else :at end,
                            last_failed_at = :at
                        where id = :id
                        returning failing_since""")
                .bind("id", id)
                .bind("at", at)
                .bind("called", at.minus(RetrySchedule.NOBODY_CALLED))
                .mapTo(Instant.class)
                .findOne());
    }

    /** Whether it was not paused yet. */
    boolean pause(UUID id, String why) {
        return update("""
                        update webhook set state = 'PAUSED', paused_because = :text
                        where id = :id and state = 'ACTIVE'""", id, null, why) == 1;
    }

    void resume(UUID id) {
        update("""
                update webhook
                set state = 'ACTIVE', paused_because = null, failing_since = null, last_failed_at = null
                where id = :id""", id, null, null);
    }

    private int update(String sql, UUID id, @Nullable Instant at, @Nullable String text) {
        return jdbi.withHandle(handle -> {
            var update = handle.createUpdate(sql).bind("id", id);
            if (sql.contains(":at")) {
                update.bind("at", at);
            }
            if (sql.contains(":text")) {
                update.bind("text", text);
            }
            return update.execute();
        });
    }

    private static Webhook webhook(RowView row) {
        return new Webhook(
                row.getColumn("id", UUID.class),
                URI.create(row.getColumn("url", String.class)),
                WebhookFormat.valueOf(row.getColumn("format", String.class)),
                List.of(row.getColumn("events", String[].class)),
                row.getColumn("team", String.class),
                row.getColumn("description", String.class),
                Language.valueOf(row.getColumn("language", String.class)),
                WebhookState.valueOf(row.getColumn("state", String.class)),
                row.getColumn("paused_because", String.class),
                row.getColumn("failing_since", Instant.class),
                row.getColumn("created_at", Instant.class),
                row.getColumn("created_by", String.class));
    }
}
