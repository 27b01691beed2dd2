package org.accalmie.kpi.figure;

import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.accalmie.kpi.EventFeed;
import org.accalmie.kpi.fact.RandomIncidents;
import org.accalmie.local.testing.LocalStackResource;
import org.accalmie.local.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every figure that may be opened, against what a brute force count finds for each incident alone. */
@QuarkusTest
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "kpi"))
class OpenedFiguresIT {
    private static final long SEED = 20261127;
    private static final int INCIDENTS = 120;
    private static final int PAGE = 50;
    private static final LocalDate ONE_DAY = RandomIncidents.FIRST_DAY.plusDays(1);

    @Inject
    EventFeed feed;

    private final History history = new History(SEED, INCIDENTS);

    private record Opened(String kpi, String slice) {}

    private record Part(BigDecimal numerator, BigDecimal denominator) {
        boolean isNothing() {
            return numerator.signum() == 0 && denominator.signum() == 0;
        }
    }

    @Test
    void shouldOpenEveryFigureIntoExactlyTheIncidentsThatMakeIt() {
        // given
        feed.forgetAll();
        feed.send(history.events());
        assertThat(expected("all", History.FROM, History.TO).values()).noneMatch(Map::isEmpty);
        for (var by : Stream.concat(Stream.of("all", "team"), BruteForce.DIMENSIONS.keySet().stream())
                .toList()) {
            shouldOpen(by, History.FROM, History.TO);
        }
        shouldOpen("all", ONE_DAY, ONE_DAY);
        shouldOpen("team", ONE_DAY, ONE_DAY);
    }

    private void shouldOpen(String by, LocalDate from, LocalDate to) {
        expected(by, from, to).forEach((figure, parts) -> {
            // when
            var opened = open(figure, by, from, to);
            // then
            assertThat(opened)
                    .as("seed %d, %s by %s, %s to %s", SEED, figure, by, from, to)
                    .isEqualTo(parts);
        });
    }

    /** With the figures that nothing is behind. */
    private Map<Opened, Map<UUID, Part>> expected(String by, LocalDate from, LocalDate to) {
        var behind = new HashMap<Opened, Map<UUID, Part>>();
        figures(history.told(), by, from, to).forEach(it -> behind.put(opened(it), new HashMap<>()));
        for (var told : history.told()) {
            figures(List.of(told), by, from, to).forEach(it -> {
                var part = part(requireNonNull(it.numerator()), requireNonNull(it.denominator()));
                if (!part.isNothing()) {
                    requireNonNull(behind.get(opened(it))).put(told.incident().id(), part);
                }
            });
        }
        return behind;
    }

    private static Stream<Expected> figures(List<BruteForce.Told> told, String by, LocalDate from, LocalDate to) {
        return new BruteForce(told)
                .figures(from, to, "total", by).stream().filter(it -> !it.kpi().equals("agent-wellbeing"));
    }

    private static Opened opened(Expected figure) {
        return new Opened(figure.kpi(), figure.slice());
    }

    private static Map<UUID, Part> open(Opened figure, String by, LocalDate from, LocalDate to) {
        var parts = new HashMap<UUID, Part>();
        @Nullable String after = null;
        do {
            var page = page(figure, by, from, to, after);
            var items = page.<Map<String, Object>>getList("items");
            var found = items.stream().collect(toMap(it -> UUID.fromString(text(it, "id")), OpenedFiguresIT::part));
            assertThat(parts).doesNotContainKeys(found.keySet().toArray(UUID[]::new));
            parts.putAll(found);
            after = page.getString("next");
        } while (after != null);
        return parts;
    }

    private static Part part(Map<String, Object> item) {
        return part(new BigDecimal(text(item, "numerator")), new BigDecimal(text(item, "denominator")));
    }

    private static Part part(BigDecimal numerator, BigDecimal denominator) {
        return new Part(Decimals.plain(numerator), Decimals.plain(denominator));
    }

    private static String text(Map<String, Object> item, String name) {
        return requireNonNull(item.get(name)).toString();
    }

    private static JsonPath page(Opened figure, String by, LocalDate from, LocalDate to, @Nullable String after) {
        var request = given().auth()
                .oauth2(Tokens.of("bi"))
                .queryParam("from", from.toString())
                .queryParam("to", to.toString())
                .queryParam("limit", PAGE);
        if (!by.equals("all")) {
            request.queryParam(by, figure.slice());
        }
        if (after != null) {
            request.queryParam("after", after);
        }
        return request.get("/kpis/%s/incidents".formatted(figure.kpi()))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath(new JsonPathConfig(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
    }
}
