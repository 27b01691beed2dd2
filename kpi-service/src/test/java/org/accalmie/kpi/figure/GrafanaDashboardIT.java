package org.accalmie.kpi.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.accalmie.kpi.EventFeed;
import org.accalmie.kpi.definition.Definitions;
import org.accalmie.kpi.definition.Kpi;
import org.accalmie.kpi.fact.RandomIncidents;
import org.accalmie.local.postgres.Databases;
import org.accalmie.local.testing.LocalStack;
import org.accalmie.local.testing.LocalStackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The dashboard as Grafana would run it: its macros written out, each query as the role that Grafana logs in with. */
@QuarkusTest
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "kpi"))
class GrafanaDashboardIT {
    private static final Path GRAFANA = Path.of("../deploy/observability/grafana");

    @Inject
    EventFeed feed;

    private JsonNode dashboard;

    @BeforeEach
    void read() throws IOException {
        feed.forgetAll();
        dashboard = new ObjectMapper()
                .readTree(GRAFANA.resolve("dashboards/kpis.json").toFile());
    }

    @Test
    void shouldAskWhatTheViewsCanAnswer() throws SQLException {
        // given
        var random = new RandomIncidents(5);
        feed.send(
                Stream.generate(() -> random.incident(random.id(), 1)).limit(40).toList());

        // then
        assertThat(queries()).isNotEmpty();
        try (var reader = DriverManager.getConnection(
                        LocalStack.jdbcUrl("kpi"), Databases.BI_READER, Databases.BI_READER_PASSWORD);
                var statement = reader.createStatement()) {
            for (var query : queries()) {
                try (var rows = statement.executeQuery(writtenOut(query))) {
                    assertThat(query.contains("de-escalation-rate") && !rows.next())
                            .as(query)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void shouldShowEveryFigureThatTheViewsTell() {
        var asked = String.join("\n", queries());
        assertThat(Definitions.all().stream().map(Kpi::id).filter(kpi -> !kpi.equals(Definitions.AGENT_WELLBEING.id())))
                .allMatch(kpi -> asked.contains("'" + kpi + "'"));
    }

    @Test
    void shouldGiveEachPanelWhatGrafanaNeeds() throws IOException {
        // given
        var sources = Files.readString(GRAFANA.resolve("datasources/accalmie.yml"));
        var ids = new HashSet<Integer>();

        // then
        for (var panel : dashboard.path("panels")) {
            assertThat(ids.add(panel.path("id").asInt())).isTrue();
            assertThat(panel.path("title").asText()).isNotBlank();
            assertThat(panel.path("gridPos").path("w").asInt()
                            + panel.path("gridPos").path("x").asInt())
                    .isBetween(1, 24);
            if (!panel.path("type").asText().equals("row")) {
                assertThat(sources)
                        .contains("uid: " + panel.path("datasource").path("uid").asText());
                assertThat(panel.path("targets").size()).isEqualTo(1);
            }
        }
    }

    private List<String> queries() {
        var ofPanels = stream(dashboard.path("panels"))
                .flatMap(panel -> stream(panel.path("targets")))
                .map(target -> target.path("rawSql").asText());
        var ofVariables = stream(dashboard.path("templating").path("list"))
                .map(variable -> variable.path("query").asText());
        return Stream.concat(ofPanels, ofVariables).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String writtenOut(String query) {
        return query.replaceAll("\\$__timeFilter\\(([^)]*)\\)", "$1 between '2026-11-01' and '2026-12-31'")
                .replace("${dimension}", "channel");
    }
}
