package org.accalmie.benchmarks.consuming;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jspecify.annotations.Nullable;

/** The fact of each recorded incident, as the KPI service keeps it, unless a newer one is there; no inbox, no rollups. */
record FactRows() implements BatchWriter {
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Column(String name, String type, String path) {
        @Nullable
        String of(JsonNode incident) {
            var value = incident.at(path);
            if (value.isMissingNode()) {
                return null;
            }
            return name.equals("duration") || name.equals("calmed_after")
                    ? Long.toString(Duration.parse(value.asText()).toSeconds())
                    : value.asText();
        }
    }

    private static final List<Column> COLUMNS = List.of(
            new Column("id", "uuid", "/id"),
            new Column("version", "integer", "/version"),
            new Column("reference", "text", "/reference"),
            new Column("recorded_at", "timestamptz", "/recordedAt"),
            new Column("source", "text", "/source"),
            new Column("channel", "text", "/channel"),
            new Column("customer_id", "text", "/customer/id"),
            new Column("customer_since", "date", "/customer/since"),
            new Column("customer_value", "text", "/customer/value"),
            new Column("customer_vip", "boolean", "/customer/vip"),
            new Column("monthly_amount", "numeric", "/customer/subscription/monthlyAmount"),
            new Column("agent_id", "text", "/agent/id"),
            new Column("agent_team", "text", "/agent/team"),
            new Column("started_at", "timestamptz", "/contact/startedAt"),
            new Column("contact_on", "date", "/derived/contactOn"),
            new Column("duration", "numeric", "/contact/duration"),
            new Column("calmed_after", "numeric", "/contact/calmedAfter"),
            new Column("anger", "text", "/anger"),
            new Column("reason", "text", "/reason"),
            new Column("problem", "text", "/problem"),
            new Column("profile", "text", "/profile"),
            new Column("solved_in_contact", "boolean", "/solvedInContact"),
            new Column("churn_risk", "text", "/churnRisk"),
            new Column("sentiment_at_end", "text", "/sentimentAtEnd"),
            new Column("plan_satisfaction", "integer", "/planSatisfaction"),
            new Column("historical", "boolean", "/historical"),
            new Column("tenure_tier", "text", "/derived/tenureTier"),
            new Column("leaving", "boolean", "/derived/leaving"),
            new Column("technical_need", "boolean", "/derived/technicalNeed"),
            new Column("very_serious", "boolean", "/derived/verySerious"));

    @Override
    public String name() {
        return "batched upserts";
    }

    @Override
    public String table() {
        return "create table if not exists anchor_fact (like incident_fact including all)";
    }

    @Override
    public String statement() {
        var names = joined("%1$s");
        var values = joined("?::text[]::%2$s[]");
        var changes = joined("%1$s = excluded.%1$s");
        return """
            insert into anchor_fact (%s) select * from unnest(%s)
            on conflict (id) do update set %s where anchor_fact.version < excluded.version
            """.formatted(names, values, changes);
    }

    @Override
    public int write(ConsumerRecords<byte[], byte[]> records, Connection connection, PreparedStatement statement)
            throws SQLException {
        var incidents = StreamSupport.stream(records.spliterator(), false)
                .map(record -> read(record.value()))
                .toList();
        for (int n = 0; n < COLUMNS.size(); n++) {
            var column = COLUMNS.get(n);
            var values = incidents.stream().map(column::of).toArray();
            statement.setArray(n + 1, connection.createArrayOf("text", values));
        }
        statement.executeUpdate();
        return incidents.size();
    }

    private static String joined(String format) {
        return COLUMNS.stream()
                .map(column -> format.formatted(column.name, column.type))
                .collect(Collectors.joining(", "));
    }

    private static JsonNode read(byte[] value) {
        try {
            return JSON.readTree(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
