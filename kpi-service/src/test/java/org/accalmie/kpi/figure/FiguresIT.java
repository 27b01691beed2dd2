package org.accalmie.kpi.figure;

import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.accalmie.kpi.EventFeed;
import org.accalmie.kpi.period.DateRange;
import org.accalmie.local.testing.LocalStackResource;
import org.accalmie.local.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "kpi"))
class FiguresIT {
    private static final long SEED = 20261122;
    private static final int INCIDENTS = 500;
    /** November and half of December, so that one month is read as a whole and one by its days. */
    private static final DateRange ACROSS_MONTHS =
            new DateRange(LocalDate.parse("2026-10-31"), LocalDate.parse("2026-12-15"));

    @Inject
    EventFeed feed;

    private final History history = new History(SEED, INCIDENTS);
    private final Random random = new Random(SEED);

    @Test
    void shouldAnswerWhatABruteForceCountOverAllIncidentsGives() {
        // given
        feed.forgetAll();
        feed.send(history.events());
        var expected = new BruteForce(history.told());
        for (var by : Stream.concat(Stream.of("all", "team"), BruteForce.DIMENSIONS.keySet().stream())
                .toList()) {
            for (var interval : List.of("day", "week", "month", "total")) {
                shouldAnswer(expected, new DateRange(History.FROM, History.TO), interval, by);
            }
            for (var interval : List.of("month", "total")) {
                shouldAnswer(expected, ACROSS_MONTHS, interval, by);
            }
        }
    }

    private void shouldAnswer(BruteForce expected, DateRange range, String interval, String by) {
        assertThat(figures(range, interval, by, 1 + random.nextInt(150)))
                .as("seed %d, by %s, %s, %s", SEED, by, interval, range)
                .usingElementComparator(FiguresIT::compare)
                .containsExactlyElementsOf(plain(expected.figures(range.from(), range.to(), interval, by)));
    }

    /** More may be withheld than each period for itself asks for (DisclosurePropertiesTest says what and why). */
    private static int compare(Expected told, Expected expected) {
        var isWithheld = told.kpi().equals("agent-wellbeing") && "WITHHELD".equals(told.verdict());
        return told.equals(isWithheld ? expected.withheld() : expected) ? 0 : 1;
    }

    private static List<Expected> plain(List<Expected> expected) {
        return expected.stream()
                .map(it -> new Expected(
                        it.period(),
                        it.slice(),
                        it.kpi(),
                        plain(it.numerator()),
                        plain(it.denominator()),
                        plain(it.value()),
                        plain(it.median()),
                        plain(it.p90()),
                        it.softened(),
                        it.verdict()))
                .toList();
    }

    private static @Nullable BigDecimal plain(@Nullable Object number) {
        return number == null ? null : Decimals.plain(new BigDecimal(number.toString()));
    }

    private static List<Expected> figures(DateRange range, String interval, String by, int limit) {
        var figures = new ArrayList<Expected>();
        var after = "";
        while (after != null) {
            var page = page(range, interval, by, limit, after);
            page.<Map<String, Object>>getList("items").forEach(it -> figures.add(figure(it)));
            after = page.getString("next");
        }
        return figures;
    }

    private static JsonPath page(DateRange range, String interval, String by, int limit, String after) {
        var request = given().auth()
                .oauth2(Tokens.of("bi"))
                .queryParam("from", range.from().toString())
                .queryParam("to", range.to().toString())
                .queryParam("interval", interval)
                .queryParam("by", by)
                .queryParam("limit", limit);
        if (!after.isEmpty()) {
            request.queryParam("after", after);
        }
        var answer = request.get("/kpis").then().statusCode(200).extract();
        return answer.jsonPath(new JsonPathConfig(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
    }

    private static Expected figure(Map<String, Object> item) {
        var softened = item.get("softened");
        return new Expected(
                text(item, "period"),
                text(item, "slice"),
                text(item, "kpi"),
                plain(item.get("numerator")),
                plain(item.get("denominator")),
                plain(item.get("value")),
                plain(item.get("median")),
                plain(item.get("p90")),
                softened == null ? null : Long.valueOf(softened.toString()),
                (String) item.get("verdict"));
    }

    private static String text(Map<String, Object> item, String name) {
        return requireNonNull(item.get(name)).toString();
    }
}
