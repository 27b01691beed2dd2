package org.accalmie.kpi.figure;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.accalmie.events.care.WellbeingReported;
import org.accalmie.events.sheet.Agent;
import org.accalmie.kpi.EventFeed;
import org.accalmie.kpi.fact.RandomIncidents;
import org.accalmie.local.postgres.Databases;
import org.accalmie.local.testing.LocalStack;
import org.accalmie.local.testing.LocalStackResource;
import org.accalmie.local.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a BI tool sees that knows the address of the database and the role {@code bi_reader}. */
@QuarkusTest
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "kpi"))
class BiViewsIT {
    private static final String RANGE = "from=2026-11-25&to=2026-12-08";

    @Inject
    EventFeed feed;

    private final RandomIncidents random = new RandomIncidents(17);
    private Connection reader;

    @BeforeEach
    void connect() throws SQLException {
        feed.forgetAll();
        reader = DriverManager.getConnection(
                LocalStack.jdbcUrl("kpi"), Databases.BI_READER, Databases.BI_READER_PASSWORD);
    }

    @AfterEach
    void close() throws SQLException {
        reader.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "channel", "agentTeam", "anger"})
    void shouldAgreeWithTheInterface(String dimension) throws SQLException {
        // given
        feed.send(IntStream.range(0, 80)
                .mapToObj(i -> random.incident(random.id(), 1))
                .toList());

        // then
        assertThat(daily(dimension.isEmpty() ? "all" : dimension)).isEqualTo(told(dimension));
    }

    @Test
    void shouldShowEachIncidentOnce() throws SQLException {
        // given
        var id = random.id();
        feed.send(List.of(random.incident(id, 1), random.incident(id, 2)));

        // then
        assertThat(texts("select id || ' ' || version from bi.incident")).containsExactly(id + " 2");
        assertThat(texts("select extract(epoch from calmed_after)::numeric - calmed_after_seconds from bi.incident"
                        + " where calmed_after is not null"))
                .allMatch(difference -> new BigDecimal(difference).signum() == 0);
    }

    @Test
    void shouldExplainEveryViewAndColumnToATool() throws SQLException {
        var views = new HashMap<String, String>();
        try (var tables = reader.getMetaData().getTables(null, "bi", "%", null)) {
            while (tables.next()) {
                views.put(tables.getString("TABLE_NAME"), tables.getString("REMARKS"));
            }
        }
        var columns = new HashMap<String, String>();
        try (var found = reader.getMetaData().getColumns(null, "bi", "%", null)) {
            while (found.next()) {
                columns.put(
                        found.getString("TABLE_NAME") + "." + found.getString("COLUMN_NAME"),
                        found.getString("REMARKS"));
            }
        }

        // then
        assertThat(views).containsOnlyKeys("kpi_daily", "incident", "escalation", "follow_up", "gesture");
        assertThat(views.values()).doesNotContainNull().noneMatch(String::isBlank);
        assertThat(columns.values()).doesNotContainNull().noneMatch(String::isBlank);
        assertThat(columns.keySet()).noneMatch(name -> name.matches(".*(agent_id|_name|note|score|wellbeing).*"));
    }

    @Test
    void shouldTellNothingOfAgentsWellBeing() throws SQLException {
        // given
        var agent = new Agent("anna", "lyon");
        var incident = random.incidentOf(agent);
        feed.send(List.of(incident, new WellbeingReported(incident.id(), 1, agent, 3, false, false)));

        // then
        assertThat(texts("select kpi from bi.kpi_daily where kpi = 'agent-wellbeing'"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select count(*) from public.incident_fact",
                "select count(*) from public.rollup_agent",
                "select count(*) from public.outbox",
                "create table bi.mine (id int)",
                "create table mine (id int)",
                "delete from bi.incident",
                "set default_transaction_read_only = off; delete from bi.incident",
                "set role kpi"
            })
    void shouldDoNothingElse(String sql) {
        assertThatThrownBy(() -> execute(sql)).isInstanceOf(SQLException.class);
    }

    @Test
    void shouldGiveUpOnALongQuestion() throws SQLException {
        assertThat(texts("show statement_timeout")).containsExactly("1min");
        assertThat(texts("show default_transaction_read_only")).containsExactly("on");
    }

    private Map<String, String> daily(String dimension) throws SQLException {
        var figures = new HashMap<String, String>();
        try (var statement = reader.prepareStatement("""
                select slice || ' ' || kpi, trim_scale(sum(numerator)) || '/' || trim_scale(sum(denominator))
                from bi.kpi_daily where dimension = ? and day between date '2026-11-25' and date '2026-12-08'
                group by slice, kpi having sum(denominator) > 0""")) {
            statement.setString(1, dimension);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    figures.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return figures;
    }

    private static Map<String, String> told(String dimension) {
        var by = dimension.isEmpty() ? "" : "&by=" + dimension;
        List<Map<String, Object>> items = given().auth()
                .oauth2(Tokens.of("bi"))
                .get("/kpis?limit=10000&" + RANGE + by)
                .jsonPath()
                .getList("items");
        return items.stream()
                .filter(item -> !"agent-wellbeing".equals(item.get("kpi")))
                .filter(item -> item.get("value") != null)
                .collect(toMap(
                        item -> item.get("slice") + " " + item.get("kpi"),
                        item -> plain(item.get("numerator")) + "/" + plain(item.get("denominator"))));
    }

    private static String plain(@Nullable Object number) {
        var decimal = new BigDecimal(String.valueOf(number)).stripTrailingZeros();
        return decimal.signum() == 0 ? "0" : decimal.toPlainString();
    }

    private List<String> texts(String sql) throws SQLException {
        var texts = new ArrayList<String>();
        try (var statement = reader.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private void execute(String sql) throws SQLException {
        try (var statement = reader.createStatement()) {
            statement.execute(sql);
        }
    }
}
