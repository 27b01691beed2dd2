package org.accalmie.kpi.figure;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures as RFC 4180 writes them, one line each; what is null in JSON is empty. */
final class FiguresCsv {
    private static final List<String> HEADER = List.of(
            "period",
            "slice",
            "kpi",
            "numerator",
            "denominator",
            "value",
            "median",
            "p90",
            "softened",
            "unit",
            "target",
            "verdict",
            "definitionVersion");

    private FiguresCsv() {}

    static String of(FiguresResponse figures) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(HEADER);
            figures.items().forEach(figure -> csv.writeRecord(line(figure, figures.definitionVersion())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> line(FigureResponse figure, int definitionVersion) {
        var spread = figure.spread();
        return List.of(
                figure.period(),
                figure.slice(),
                figure.kpi(),
                text(figure.numerator()),
                text(figure.denominator()),
                text(figure.value()),
                spread == null ? "" : text(spread.median()),
                spread == null ? "" : text(spread.p90()),
                figure.softened() == null ? "" : figure.softened().toString(),
                figure.unit(),
                figure.target(),
                figure.verdict().name(),
                Integer.toString(definitionVersion));
    }

    private static String text(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
