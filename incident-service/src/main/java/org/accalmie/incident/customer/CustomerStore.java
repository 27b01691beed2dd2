package org.accalmie.incident.customer;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.sheet.Channel;
import org.accalmie.events.sheet.assessment.Anger;
import org.accalmie.events.sheet.assessment.ChurnRisk;
import org.accalmie.events.sheet.assessment.Problem;
import org.accalmie.events.sheet.assessment.Reason;
import org.accalmie.events.sheet.assessment.Sentiment;
import org.accalmie.incident.sheet.part.CustomerRequest;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

@Singleton
class CustomerStore {
    private static final String COUNT = """
            select count(*) as incidents, count(*) filter (where started_at >= :monthAgo) as last30,
                   count(*) filter (where started_at >= :quarterAgo) as last90,
                   min(started_at) as first_at, max(started_at) as last_at
            from incident where customer_id = :customerId having count(*) > 0
            """;
    private static final String LAST = """
            select id, number, started_at, agent_team, anger, reason, problem, churn_risk, historical,
                   sheet ->> 'channel' as channel, sheet ->> 'sentimentAtEnd' as sentiment
            from incident where customer_id = :customerId order by started_at desc, id desc limit :most
            """;
    private static final String SUBJECTS = """
            select reason, problem, count(*) as contacts, max(started_at) as last_at
            from incident where customer_id = :customerId and started_at >= :since
            group by grouping sets ((reason), (problem))
            having count(*) > 1 and num_nonnulls(reason, problem) = 1
            order by contacts desc, last_at desc, reason, problem
            """;
    private static final String PERSON = """
            select sheet -> 'customer' as person from incident where customer_id = ? order by started_at desc, id desc limit 1
            """;
    private static final String NAMES = """
            select wanted.id, latest.person
            from unnest(:ids) with ordinality as wanted (id, place)
            join lateral (select sheet -> 'customer' as person from incident where customer_id = wanted.id
                          order by started_at desc, id desc limit 1) latest on true
            order by wanted.place
            """;

    private final Jdbi jdbi;
    private final EventJson json;

    CustomerStore(Jdbi jdbi, EventJson json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** Empty of a customer that no incident names. */
    Optional<Contacts> count(String customerId, Instant monthAgo, Instant quarterAgo) {
        return jdbi.withHandle(handle -> handle.createQuery(COUNT)
                .bind("customerId", customerId)
                .bind("monthAgo", monthAgo)
                .bind("quarterAgo", quarterAgo)
                .map((row, context) -> new Contacts(
                        row.getInt("incidents"),
                        row.getInt("last30"),
                        row.getInt("last90"),
                        instant(row, "first_at"),
                        instant(row, "last_at")))
                .findOne());
    }

    /** As the latest incident has them. */
    CustomerRequest person(String customerId) {
        return jdbi.withHandle(handle -> handle.createQuery(PERSON)
                .bind(0, customerId)
                .map((row, context) -> json.read(row.getString("person"), CustomerRequest.class))
                .one());
    }

    /** Those of them whom an incident names, in the order of the ids. */
    List<CustomerName> names(List<String> ids) {
        return jdbi.withHandle(handle -> handle.createQuery(NAMES)
                .bindArray("ids", String.class, ids)
                .map((row, context) -> new CustomerName(
                        row.getString("id"), json.read(row.getString("person"), CustomerRequest.class)))
                .list());
    }

    /** Newest first. */
    List<LastContact> last(String customerId, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(LAST)
                .bind("customerId", customerId)
                .bind("most", most)
                .map((row, context) -> contact(row))
                .list());
    }

    /** The most frequent first. */
    List<Repetition> repetitions(String customerId, Instant since) {
        return jdbi.withHandle(handle -> handle.createQuery(SUBJECTS)
                .bind("customerId", customerId)
                .bind("since", since)
                .map((row, context) -> new Repetition(
                        read(row, "reason", Reason::valueOf),
                        read(row, "problem", Problem::valueOf),
                        row.getInt("contacts"),
                        instant(row, "last_at")))
                .list());
    }

    private static LastContact contact(ResultSet row) throws SQLException {
        return new LastContact(
                row.getObject("id", UUID.class),
                "INC-" + row.getLong("number"),
                instant(row, "started_at"),
                read(row, "channel", Channel::valueOf),
                row.getString("agent_team"),
                Anger.valueOf(row.getString("anger")),
                Reason.valueOf(row.getString("reason")),
                read(row, "problem", Problem::valueOf),
                ChurnRisk.valueOf(row.getString("churn_risk")),
                Sentiment.valueOf(row.getString("sentiment")),
                row.getBoolean("historical"));
    }

    private static <E> @Nullable E read(ResultSet row, String column, Function<String, E> named) throws SQLException {
        var name = row.getString(column);
        return name == null ? null : named.apply(name);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
