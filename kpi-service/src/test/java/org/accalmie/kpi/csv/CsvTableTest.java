package org.accalmie.kpi.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"https://example.org\")",
                "+33 1",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\tplain",
                "\r=1",
                "\n=1",
                " =1",
                "\u00a0=1",
                "\u200b=1",
                "\ufeff=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠SUM(A1)",
                "-"
            })
    void shouldWriteNoTextThatASpreadsheetTakesForAFormula(String text) {
        assertThat(cell(text).replaceFirst("^\"", "")).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"support-lyon", "A=B", "5+5", "2026-11-01/2026-11-30", ">= 0.8", "Équipe @ Lyon", "", "'quoted'"
            })
    void shouldLeaveOtherTextsAlone(String text) {
        assertThat(cell(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '|', delimiter = '~', textBlock = """
                    ;=1+1           ~ ";'=1+1"
                    lyon; @SUM(A1)  ~ "lyon;' @SUM(A1)"
                    a;b             ~ "a;b"
                    a;-1;+2         ~ "a;'-1;'+2"
                    """)
    void shouldWriteNoFormulaForSpreadsheetsWhereSemicolonsPartCells(String text, String written) {
        assertThat(cell(text)).isEqualTo(written);
        assertThat(cell("a\n=1")).isEqualTo("\"a\n'=1\"");
        assertThat(cell("a\t=1")).isEqualTo("\"a\t'=1\"");
    }

    @Test
    void shouldLeaveNumbersAlone() {
        assertThat(cell(new BigDecimal("-1E+3"))).isEqualTo("-1000");
        assertThat(cell(-5L)).isEqualTo("-5");
    }

    @Test
    void shouldQuoteWhatIsHarmless() {
        assertThat(cell("=1,\"2\"\n3")).isEqualTo("\"'=1,\"\"2\"\"\n3\"");
    }

    private static String cell(Object value) {
        var table = new CsvTable(List.of("cell", "end"));
        table.add(value, "end");
        var line = table.toString().substring("cell,end\r\n".length());
        return line.substring(0, line.length() - ",end\r\n".length());
    }
}
