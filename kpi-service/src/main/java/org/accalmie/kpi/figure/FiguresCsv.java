package org.accalmie.kpi.figure;

import java.util.List;
import org.accalmie.kpi.csv.CsvTable;

/** Figures as a table, one line each; what is null in JSON is empty. */
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
        var table = new CsvTable(HEADER);
        figures.items().forEach(figure -> add(figure, figures.definitionVersion(), table));
        return table.toString();
    }

    private static void add(FigureResponse figure, int definitionVersion, CsvTable table) {
        var spread = figure.spread();
        table.add(
                figure.period(),
                figure.slice(),
                figure.kpi(),
                figure.numerator(),
                figure.denominator(),
                figure.value(),
                spread == null ? null : spread.median(),
                spread == null ? null : spread.p90(),
                figure.softened(),
                figure.unit(),
                figure.target(),
                figure.verdict(),
                definitionVersion);
    }
}
