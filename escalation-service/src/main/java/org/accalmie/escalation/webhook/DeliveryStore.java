package org.accalmie.escalation.webhook;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.accalmie.database.Columns;
import org.accalmie.escalation.webhook.ClaimedDelivery.Delivered;
import org.accalmie.escalation.webhook.DeliveryResponse.AttemptResponse;
import org.accalmie.escalation.webhook.receiver.Attempt;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;

@Singleton
final class DeliveryStore {
    private static final String INSERT = """
            insert into webhook_delivery (id, webhook_id, event_id, type, escalation_id, incident_id, rung, body, state,
                                          created_at, due_at, attempts, give_up_at)
            select d.id, d.webhook_id, d.event_id, d.type, d.escalation_id, d.incident_id, d.rung, d.body, 'PENDING',
                   d.created_at, d.due_at, d.attempts, d.give_up_at
            from unnest(:ids, :webhooks, :events, :types, :escalations, :incidents, :rungs, :bodies, :createdAts, :dueAts,
                        :attempts, :giveUpAts)
                 as d (id, webhook_id, event_id, type, escalation_id, incident_id, rung, body, created_at, due_at,
                       attempts, give_up_at)
            """;

    // each webhook as many as it has room for, so that none takes the room of another
    private static final String CLAIM = """
            update webhook_delivery
            set attempts = attempts + 1, due_at = :until
            where id in (
                select due.id
                from webhook w
                left join unnest(:busy, :counts) as under_way (webhook_id, deliveries) on under_way.webhook_id = w.id,
                lateral (
                    select d.id from webhook_delivery d
                    where d.webhook_id = w.id and d.state = 'PENDING' and d.due_at <= :now
                    order by d.due_at limit greatest(0, :atOnce - coalesce(under_way.deliveries, 0))
                    for update skip locked) due
                where w.state = 'ACTIVE')
            returning *
            """;

    private static final String DELIVERED = """
            with delivered as (
                select * from unnest(:ids, :attempts, :ats, :statuses, :durations, :answers, :bodies)
                    as a (id, number, at, status, duration_ms, answer, body)),
            attempt as (
                insert into webhook_attempt (delivery_id, number, at, status, duration_ms, answer)
                select id, a.number, a.at, a.status, a.duration_ms, case when d.body = a.body then a.answer end
                from delivered a join webhook_delivery d using (id)
                on conflict do nothing)
            update webhook_delivery d set state = 'DELIVERED', due_at = a.at
            from delivered a where d.id = a.id and d.state = 'PENDING' and d.attempts = a.number
            """;

    private final Jdbi jdbi;

    DeliveryStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(List<Delivery> added) {
        jdbi.useHandle(handle -> new Columns<>(handle.createUpdate(INSERT), added)
                .bind("ids", UUID.class, Delivery::id)
                .bind("webhooks", UUID.class, Delivery::webhookId)
                .bind("events", UUID.class, Delivery::eventId)
                .text("types", Delivery::type)
                .bind("escalations", UUID.class, Delivery::escalationId)
                .bind("incidents", UUID.class, Delivery::incidentId)
                .bind("rungs", Integer.class, Delivery::rung)
                .text("bodies", Delivery::body)
                .bind("createdAts", Instant.class, Delivery::createdAt)
                .bind("dueAts", Instant.class, Delivery::dueAt)
                .bind("attempts", Integer.class, Delivery::attempts)
                .bind("giveUpAts", Instant.class, Delivery::giveUpAt)
                .statement()
                .execute());
    }

    /** Which of these escalations are in legal mode. */
    Set<UUID> legal(Collection<UUID> escalations) {
        return jdbi.withHandle(handle -> handle.createQuery("select id from escalation where id = any(:ids) and legal")
                .bindArray("ids", UUID.class, escalations)
                .mapTo(UUID.class)
                .set());
    }

    /**
     * Those that are due, which no other sender takes before {@code until}.
     *
     * @param underWay how many of each webhook are on their way already
     * @param atOnce how many of each may be
     */
    List<Delivery> claim(Instant now, Instant until, Map<UUID, Integer> underWay, int atOnce) {
        return jdbi.withHandle(handle -> new Columns<>(handle.createQuery(CLAIM), List.copyOf(underWay.entrySet()))
                .bind("busy", UUID.class, Map.Entry::getKey)
                .bind("counts", Integer.class, Map.Entry::getValue)
                .statement()
                .bind("now", now)
                .bind("until", until)
                .bind("atOnce", atOnce)
                .map(DeliveryStore::delivery)
                .list());
    }

    /** Nobody waits for the disk: a claim that the database forgets in a crash is of a delivery without an outcome. */
    void commitInMemory() {
        jdbi.useHandle(handle -> handle.execute("set local synchronous_commit = off"));
    }

    /** When the next one that may be sent is due. */
    Optional<Instant> nextDueAt() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        select min(due.due_at)
                        from webhook w, lateral (
                            select due_at from webhook_delivery d
                            where d.webhook_id = w.id and d.state = 'PENDING' order by due_at limit 1) due
                        where w.state = 'ACTIVE'""").mapTo(Instant.class).findOne());
    }

    /** Writes down by which attempts these were taken; an answer to texts that were erased meanwhile is none. */
    void delivered(List<Delivered> taken) {
        jdbi.useHandle(handle -> new Columns<>(handle.createUpdate(DELIVERED), taken)
                .bind("ids", UUID.class, each -> each.delivery().id())
                .bind("attempts", Integer.class, each -> each.delivery().attempts())
                .bind("ats", Instant.class, each -> each.attempt().at())
                .bind("statuses", Integer.class, each -> each.attempt().status())
                .bind("durations", Long.class, each -> each.attempt().duration().toMillis())
                .text("answers", each -> each.attempt().answer())
                .text(
                        "bodies",
                        each -> each.attempt().answer() == null
                                ? null
                                : each.delivery().body())
                .statement()
                .execute());
    }

    /** As {@link #delivered}, of one that was not taken, and what becomes of it. */
    void attempted(Delivery delivery, Attempt attempt, DeliveryState state, Instant dueAt) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        with attempt as (
                            insert into webhook_attempt (delivery_id, number, at, status, error, duration_ms, answer)
                            select id, :attempts, :at, :status, :error, :duration, case when body = :body then :answer end
                            from webhook_delivery where id = :id
                            on conflict do nothing)
                        update webhook_delivery set state = :state, due_at = :dueAt
                        where id = :id and state = 'PENDING' and attempts = :attempts""")
                .bind("id", delivery.id())
                .bind("attempts", delivery.attempts())
                .bind("at", attempt.at())
                .bind("status", attempt.status())
                .bind("error", attempt.error())
                .bind("duration", attempt.duration().toMillis())
                .bind("answer", attempt.answer())
                .bind("body", delivery.body())
                .bind("state", state.name())
                .bind("dueAt", dueAt)
                .execute());
    }

    Optional<Delivery> find(UUID webhookId, UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from webhook_delivery where webhook_id = :webhook and id = :id")
                        .bind("webhook", webhookId)
                        .bind("id", id)
                        .map(DeliveryStore::delivery)
                        .findOne());
    }

    /** Sends it once more, under the same id. */
    void replay(UUID id, Instant now, Instant giveUpAt) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update webhook_delivery set state = 'PENDING', due_at = :now, give_up_at = :giveUpAt
                        where id = :id""")
                .bind("id", id)
                .bind("now", now)
                .bind("giveUpAt", giveUpAt)
                .execute());
    }

    /** What waits for its next attempt, and is not on its way, is due now. */
    void bringForward(UUID webhookId, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update webhook_delivery d set due_at = :now
                        where d.webhook_id = :webhook and d.state = 'PENDING' and d.due_at > :now
                              and exists (select 1 from webhook_attempt a
                                          where a.delivery_id = d.id and a.number = d.attempts)""")
                .bind("webhook", webhookId)
                .bind("now", now)
                .execute());
    }

    /** The newest first. */
    List<Delivery> list(UUID webhookId, @Nullable UUID before, int rows) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from webhook_delivery
                        where webhook_id = :webhook and (cast(:before as uuid) is null or id < :before)
                        order by id desc limit :rows""")
                .bind("webhook", webhookId)
                .bind("before", before)
                .bind("rows", rows)
                .map(DeliveryStore::delivery)
                .list());
    }

    /** The attempts of some deliveries, in order. */
    Map<UUID, List<AttemptResponse>> attempts(Collection<UUID> deliveries) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from webhook_attempt where delivery_id = any(:ids) order by delivery_id, number""")
                .bindArray("ids", UUID.class, deliveries)
                .map((RowView row) -> Map.entry(row.getColumn("delivery_id", UUID.class), attempt(row)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    /** Gives up what is too old, of paused webhooks as well, and says what. */
    List<Delivery> giveUp(Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        update webhook_delivery set state = 'GIVEN_UP'
                        where state = 'PENDING' and give_up_at <= :now and due_at <= :now
                        returning *""")
                .bind("now", now)
                .map(DeliveryStore::delivery)
                .list());
    }

    /** Forgets what was long ago. */
    void forget(Instant before) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "delete from webhook_delivery where created_at < :before and state <> 'PENDING'")
                .bind("before", before)
                .execute());
    }

    /** Takes texts out of what was sent about some incidents, and out of what was answered. */
    void erase(Collection<UUID> incidents, UnaryOperator<String> wordless) {
        jdbi.useHandle(handle -> {
            var bodies = handle.createQuery(
                            "select * from webhook_delivery where incident_id = any(:ids) order by id for update")
                    .bindArray("ids", UUID.class, incidents)
                    .map(DeliveryStore::delivery)
                    .list();
            new Columns<>(handle.createUpdate("""
                            update webhook_delivery d set body = e.body
                            from unnest(:ids, :bodies) as e (id, body) where d.id = e.id"""), bodies)
                    .bind("ids", UUID.class, Delivery::id)
                    .text("bodies", delivery -> wordless.apply(delivery.body()))
                    .statement()
                    .execute();
            handle.createUpdate("update webhook_attempt set answer = null where delivery_id = any(:ids)")
                    .bindArray(
                            "ids", UUID.class, bodies.stream().map(Delivery::id).toList())
                    .execute();
        });
    }

    private static Delivery delivery(RowView row) {
        return new Delivery(
                row.getColumn("id", UUID.class),
                row.getColumn("webhook_id", UUID.class),
                row.getColumn("event_id", UUID.class),
                row.getColumn("type", String.class),
                row.getColumn("escalation_id", UUID.class),
                row.getColumn("incident_id", UUID.class),
                row.getColumn("rung", Integer.class),
                row.getColumn("body", String.class),
                DeliveryState.valueOf(row.getColumn("state", String.class)),
                row.getColumn("created_at", Instant.class),
                row.getColumn("due_at", Instant.class),
                row.getColumn("attempts", Integer.class),
                row.getColumn("give_up_at", Instant.class));
    }

    private static AttemptResponse attempt(RowView row) {
        return new AttemptResponse(
                row.getColumn("at", Instant.class),
                row.getColumn("status", Integer.class),
                row.getColumn("error", String.class),
                row.getColumn("duration_ms", Long.class),
                row.getColumn("answer", String.class));
    }
}
