package org.accalmie.local.importing.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTypeTest {
    private static final Columns COLUMNS = new Columns(ZoneId.of("Europe/Paris"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    18/11/2026 10:20                 | 2026-11-18T10:20:00+01:00
                    18/07/2026 10:20:30              | 2026-07-18T10:20:30+02:00
                    8/7/2026 9:05                    | 2026-07-08T09:05:00+02:00
                    18.11.2026 10h20                 | 2026-11-18T10:20:00+01:00
                    2026-11-18 10:20                 | 2026-11-18T10:20:00+01:00
                    2026-11-18T10:20                 | 2026-11-18T10:20:00+01:00
                    2026-11-18 10:20:00.123          | 2026-11-18T10:20:00+01:00
                    2026-11-18T10:20:00Z             | 2026-11-18T10:20:00Z
                    2026-11-18 10:20:00-05:00        | 2026-11-18T10:20:00-05:00
                    """)
    void shouldReadTimesOfSpreadsheets(String cell, String instant) {
        assertThat(text("contact.startedAt", cell)).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11/18/2026 10:20",
                "18/11/26 10:20",
                "18/11/2026",
                "30/02/2026 10:20",
                "18/11/2026 25:20",
                "11/18/2026 10:20 AM",
                "45979,4305",
                "yesterday"
            })
    void shouldSayHowToWriteATime(String cell) {
        assertThat(refusal("contact.startedAt", cell))
                .startsWith(cell)
                .contains("write 18/11/2026 10:20, the day first, or 2026-11-18T10:20:00+01:00");
    }

    @Test
    void shouldAskForTheOffsetWhereClocksChange() {
        assertThat(refusal("contact.startedAt", "25/10/2026 02:30"))
                .isEqualTo("25/10/2026 02:30 came twice in Europe/Paris, where the clocks went back;"
                        + " write 2026-10-25T02:30:00+02:00 or 2026-10-25T02:30:00+01:00");
        assertThat(refusal("contact.startedAt", "29/03/2026 02:30")).contains("does not exist in Europe/Paris");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-10, 2025-03-10",
        "10/03/2025, 2025-03-10",
        "1.3.2025, 2025-03-01",
        "10-03-2025, 2025-03-10",
        "10/03/2025 00:00, 2025-03-10",
        "2025-03-10 00:00:00, 2025-03-10"
    })
    void shouldReadDays(String cell, String day) {
        assertThat(text("customer.since", cell)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/13/2025", "10/03/25", "31/04/2025", "mars 2025", "10/03/2025 14:00", "45726"})
    void shouldSayHowToWriteADay(String cell) {
        assertThat(refusal("customer.since", cell)).contains("write 10/03/2025, the day first, or 2025-03-10");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 234,50 €         | 1234.50
                    1\u00a0234,50\u00a0€ | 1234.50
                    1\u202f234,5       | 1234.5
                    1234.50            | 1234.50
                    29,90              | 29.90
                    € 12               | 12
                    12 EUR             | 12
                    1.234,50           | 1234.50
                    1,234.50           | 1234.50
                    1.234.567          | 1234567
                    12 345 678,9       | 12345678.9
                    -5                 | -5
                    0,10               | 0.10
                    12,3400            | 12.3400
                    """)
    void shouldReadAmounts(String cell, String amount) {
        assertThat(read("gesture.amount", cell).toString()).isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234", "1,234", "12 34", "12 $", "1e3", "a lot", "1,23,4", "--5", "€"})
    void shouldNotGuessAmounts(String cell) {
        assertThat(refusal("gesture.amount", cell)).contains("write 1234.50 or 1 234,50 €");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    12,3456      | 12.35 or 12,35
                    0,125        | 0.13 or 0,13
                    1 234.567 €  | 1234.57 or 1234,57
                    -0.001       | 0.00 or 0,00
                    """)
    void shouldRefuseMoreThanCents(String cell, String written) {
        assertThat(refusal("gesture.amount", cell))
                .isEqualTo("%s is no amount in euros and cents; write %s".formatted(cell, written));
        assertThat(refusal("customer.subscription.monthlyAmount", cell)).endsWith(written);
    }

    @ParameterizedTest
    @CsvSource({"8, 8", "'1 234', 1234", "'8,0', 8", "0, 0"})
    void shouldReadWholeNumbers(String cell, int number) {
        assertThat(read("history.daysWaiting", cell)).hasToString(String.valueOf(number));
    }

    @Test
    void shouldSayWhichWholeNumbersArePossible() {
        assertThat(refusal("history.daysWaiting", "1,5")).isEqualTo("1,5 is no whole number, 0 or more");
        assertThat(refusal("history.daysWaiting", "1.234")).isEqualTo("1.234 is no whole number, 0 or more");
        assertThat(refusal("agentWellbeing", "6")).isEqualTo("6 is no whole number from 1 to 5");
    }

    @ParameterizedTest
    @CsvSource({
        "VRAI, true",
        "faux, false",
        "TRUE, true",
        "false, false",
        "Oui, true",
        "no, false",
        "1, true",
        "0, false"
    })
    void shouldReadTruth(String cell, boolean truth) {
        assertThat(read("customer.vip", cell)).hasToString(String.valueOf(truth));
    }

    @Test
    void shouldReadWordsHoweverTheyAreWritten() {
        assertThat(text("reason", "broken promise")).isEqualTo("BROKEN_PROMISE");
        assertThat(refusal("anger", "furious")).isEqualTo("furious is none of MILD MODERATE STRONG EXTREME");
        assertThat(refusal("customer.vip", "x")).contains("write true or false");
        assertThat(read("signals", "insults; LEGAL_THREAT,")).hasToString("[\"INSULTS\",\"LEGAL_THREAT\"]");
        assertThat(refusal("signals", "INSULTS;SHOUTING")).startsWith("SHOUTING is none of LEGAL_THREAT");
    }

    @Test
    void shouldReadDurations() {
        assertThat(text("contact.duration", "0:08:30")).isEqualTo("PT8M30S");
        assertThat(text("contact.duration", "pt5m")).isEqualTo("PT5M");
        assertThat(refusal("contact.duration", "8:30")).contains("write 0:08:30");
    }

    @Test
    void shouldNotTakeWhatASpreadsheetDamaged() {
        assertThat(refusal("externalId", "4,8213E+11")).contains("was shortened by the spreadsheet");
        assertThat(refusal("customer.id", "#N/A")).contains("the error of a formula");
        assertThat(text("customer.phone", "=\"0033612345678\"")).isEqualTo("0033612345678");
        assertThat(text("note", "#N/A")).isEqualTo("#N/A");
        assertThat(text("externalId", "INC-1E5")).isEqualTo("INC-1E5");
    }

    private static String text(String path, String cell) {
        return ((Cell.Value) cell(path, cell)).json().asText();
    }

    private static Object read(String path, String cell) {
        return ((Cell.Value) cell(path, cell)).json();
    }

    private static String refusal(String path, String cell) {
        return ((Cell.Unreadable) cell(path, cell)).message();
    }

    private static Cell cell(String path, String cell) {
        return COLUMNS.at(path).orElseThrow().type().read(cell);
    }
}
