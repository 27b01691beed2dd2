package org.accalmie.incident.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DateTermsTest {
    private static final LocalDate NOON_OF_TIME = LocalDate.parse("2026-11-18");

    @Test
    void shouldSayARangeInFewWords() {
        assertThat(DateTerms.between(LocalDate.parse("2025-12-30"), LocalDate.parse("2028-02-02")))
                .containsExactly(
                        "on=2025-12-30",
                        "on=2025-12-31",
                        "on=2026",
                        "on=2027",
                        "on=2028-01",
                        "on=2028-02-01",
                        "on=2028-02-02");
    }

    @Test
    void shouldSayNothingOfARangeThatEndsBeforeItBegins() {
        assertThat(DateTerms.between(NOON_OF_TIME, NOON_OF_TIME.minusDays(1))).isEmpty();
    }

    @Test
    void shouldBeShortWhateverTheRange() {
        assertThat(DateTerms.between(LocalDate.MIN, LocalDate.MAX)).hasSize(3);
        assertThat(DateTerms.between(LocalDate.parse("1900-01-02"), LocalDate.parse("2199-12-30")))
                .hasSizeLessThan(400);
    }

    @Test
    void shouldHaveAWordOfADayInARangeAndOnlyThen() {
        var random = new Random(4);
        for (var i = 0; i < 2_000; i++) {
            var from = NOON_OF_TIME.plusDays(random.nextInt(2_000) - 1_000);
            var to = from.plusDays(random.nextInt(1_000));
            var day = from.plusDays(random.nextInt(1_200) - 100);
            var common = DateTerms.between(from, to)
                    .filter(DateTerms.around(day).toList()::contains)
                    .count();
            assertThat(common)
                    .as("%s in %s to %s", day, from, to)
                    .isEqualTo(day.isBefore(from) || day.isAfter(to) ? 0 : 1);
        }
    }
}
