package org.accalmie.kpi.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    private JsonPath dashboard;

    @BeforeEach
    void read() {
        feed.forgetAll();
        dashboard = JsonPath.from(GRAFANA.resolve("dashboards/kpis.json").toFile());
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
        List<Map<String, Object>> panels = dashboard.getList("panels");
        for (int n = 0; n < panels.size(); n++) {
            var panel = "panels[%d].".formatted(n);
            assertThat(ids.add(dashboard.getInt(panel + "id"))).isTrue();
            assertThat(dashboard.getString(panel + "title")).isNotBlank();
            assertThat(dashboard.getInt(panel + "gridPos.x") + dashboard.getInt(panel + "gridPos.w"))
                    .isBetween(1, 24);
            if (!dashboard.getString(panel + "type").equals("row")) {
                assertThat(sources).contains("uid: " + dashboard.getString(panel + "datasource.uid"));
                assertThat(dashboard.getList(panel + "targets")).hasSize(1);
            }
        }
    }

    private List<String> queries() {
        List<String> ofPanels = dashboard.getList("panels.findAll { it.targets }.targets.flatten().rawSql");
        List<String> ofVariables = dashboard.getList("templating.list.query");
        return Stream.concat(ofPanels.stream(), ofVariables.stream()).toList();
    }

    private static String writtenOut(String query) {
        return query.replaceAll("\\$__timeFilter\\(([^)]*)\\)", "$1 between '2026-11-01' and '2026-12-31'")
                .replace("${dimension}", "channel");
    }
}
