package org.accalmie.acceptance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.local.testing.GoldenExamples;
import org.accalmie.local.testing.LocalStack;
import org.accalmie.local.testing.PackagedService;
import org.accalmie.local.testing.TestTopics;

/** Escalation services on a database of their own, filled with as many sent escalations as are wanted. */
final class Escalations {
    private static final String DATABASE = "timers";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HEARD = """
            insert into incident (id, customer_id, version, contact_on, document)
            select (d ->> 'id')::uuid, 'CLT-1', 1, '2026-11-18', d from (select cast(? as json) as d)
            """;
    private static final String COPIES = """
            with pattern as (select * from escalation order by id limit 1),
                 copy as (
                insert into escalation (id, incident_id, agent_id, recorded_by, legal, open_to_team, team, urgency, state,
                                        overdue_at, version, body)
                select n.id, incident_id, agent_id, recorded_by, legal, open_to_team, team, urgency, state,
                       overdue_at, version, jsonb_set(body::jsonb, '{id}', to_jsonb(n.id))::json
                from pattern, (select gen_random_uuid() as id from generate_series(2, ?)) n
                returning id)
            insert into timer (escalation_id, kind, run, number, due_at)
            select copy.id, t.kind, t.run, t.number, t.due_at
            from timer t join pattern on t.escalation_id = pattern.id, copy
            """;

    private final String url = LocalStack.freshDatabase(DATABASE);
    private final String incident = UUID.randomUUID().toString();

    PackagedService replica(String name) {
        var database = URI.create(url.substring("jdbc:".length()));
        return new PackagedService(
                Path.of("..", Service.ESCALATION.module()),
                Map.of(
                        "ACCALMIE_POSTGRES_HOST",
                        database.getHost(),
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        url,
                        "QUARKUS_DATASOURCE_USERNAME",
                        DATABASE,
                        "QUARKUS_DATASOURCE_PASSWORD",
                        DATABASE,
                        "ACCALMIE_KAFKA",
                        LocalStack.bootstrapServers(),
                        "ACCALMIE_ISSUER",
                        LocalStack.issuer(),
                        "ACCALMIE_EVENTING_CONSUMER_ENABLED",
                        "false"),
                Path.of("target", name + ".log"));
    }

    /** Has one escalation sent by hand to LEGAL, due in half an hour, and multiplies it. */
    void send(Api supervisor, int count) throws SQLException {
        var sheet = new String(GoldenExamples.of(IncidentRecorded.class), StandardCharsets.UTF_8)
                .replaceFirst("\"id\"\\s*:\\s*\"[^\"]+\"", "\"id\": \"" + incident + "\"");
        execute(HEARD, sheet);
        supervisor.post("/escalations", """
                        {"incidentId": "%s", "team": "LEGAL", "urgency": "IMMEDIATE", "request": "Answer"}""".formatted(incident)).expect(201);
        execute(COPIES, count);
    }

    /** How many escalations are at a rung or beyond it. */
    int at(int rung) throws SQLException {
        return count("select count(*) from escalation where (body #>> '{takeUp,rung}')::int >= " + rung);
    }

    /** How many times a rung was written into timelines. */
    int written(int rung) throws SQLException {
        return count("select count(*) from escalation_step where what = 'rung' and details ->> 'rung' = '%d'"
                .formatted(rung));
    }

    /** How many deliveries are written down as taken. */
    int delivered() throws SQLException {
        return count("select count(*) from webhook_delivery where state = 'DELIVERED'");
    }

    /** The ids of the events of a rung, by escalation; the same event may lie in the topic twice. */
    Map<String, Set<String>> told(int rung) {
        return TestTopics.read("accalmie.escalations").stream()
                .filter(told -> told.key().equals(incident))
                .map(told -> Map.entry(told, json(told.value())))
                .filter(told -> told.getValue().path("rung").asInt() == rung)
                .collect(groupingBy(
                        told -> told.getValue().path("escalationId").asText(),
                        HashMap::new,
                        mapping(told -> told.getKey().headers().getOrDefault("ce_id", ""), toSet())));
    }

    private int count(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, DATABASE, DATABASE);
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void execute(String sql, Object parameter) throws SQLException {
        try (var connection = DriverManager.getConnection(url, DATABASE, DATABASE);
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, parameter);
            statement.execute();
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
