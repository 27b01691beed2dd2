package org.accalmie.kpi.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.accalmie.kpi.definition.Verdict;
import org.jetbrains.letsPlot.commons.encoding.RGBEncoder;
import org.jetbrains.letsPlot.commons.geometry.DoubleVector;
import org.jetbrains.letsPlot.core.util.PlotSvgExportCommon;
import org.jspecify.annotations.Nullable;

/** A plot by the library's own words, drawn without a display: text remains text. */
final class Plot {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 380;
    private static final String INK = "#2b3a4a";
    private static final String MUTED = "#5b6875";
    private static final String LINE = "#7d93a8";
    private static final String GREEN = "#1b7f4d";
    private static final String BAND = "#dff0e7";
    private static final String RED = "#c0392b";
    private static final String BLUE = "#2f5f8f";
    private static final int CIRCLE = 16;
    private static final int TRIANGLE = 17;
    private static final RGBEncoder NO_IMAGES = (width, height, colors) -> {
        throw new UnsupportedOperationException("a curve has no images");
    };

    /** Half a period before the first. */
    private static final double LEFT = -0.5;
    /** Beyond so many, points hide the curve. */
    private static final int FEW = 60;

    private final Map<String, Object> spec = new HashMap<>();
    private final List<Object> layers = new ArrayList<>();
    private final List<Object> scales = new ArrayList<>();

    private final double right;

    /** @param periods how many there are, with a value or without */
    Plot(String title, String summary, String gaps, int periods) {
        right = periods + LEFT;
        spec.put("kind", "plot");
        spec.put("ggtitle", options("text", title, "subtitle", summary));
        spec.put("caption", options("text", gaps));
        spec.put("theme", theme());
        spec.put("layers", layers);
        spec.put("scales", scales);
    }

    /**
     * A period with a value.
     *
     * @param x its number
     * @param run points of the same run are joined
     * @param legend what its verdict is called
     */
    record Point(double x, double y, int run, @Nullable Verdict verdict, String legend) {}

    record Label(double x, String text) {}

    void periods(String name, List<Label> labels) {
        scales.add(axis("x", name, column(labels, Label::x), column(labels, Label::text), List.of(LEFT, right)));
    }

    void values(String name, ValueAxis axis, List<String> labels) {
        scales.add(axis("y", name, axis.breaks(), labels, List.of(axis.bottom(), axis.top())));
    }

    /** From the left of the plot to its right. */
    void band(double low, double high, String legend) {
        layers.add(options(
                "geom",
                "rect",
                "data",
                options("low", List.of(low), "high", List.of(high), "legend", List.of(legend)),
                "mapping",
                options("ymin", "low", "ymax", "high", "fill", "legend"),
                "xmin",
                LEFT,
                "xmax",
                right,
                "size",
                0));
        scales.add(options("aesthetic", "fill", "name", "", "values", List.of(BAND)));
    }

    void curve(List<Point> points) {
        var data = options(
                "x", column(points, Point::x),
                "y", column(points, Point::y),
                "run", column(points, point -> "run " + point.run()),
                "legend", column(points, Point::legend));
        layers.add(options(
                "geom",
                "line",
                "data",
                data,
                "mapping",
                options("x", "x", "y", "y", "group", "run"),
                "color",
                LINE,
                "size",
                1));
        layers.add(options(
                "geom",
                "point",
                "data",
                data,
                "mapping",
                options("x", "x", "y", "y", "color", "legend", "shape", "legend"),
                "size",
                points.size() > FEW ? 2 : 3.5));
        var kinds = points.stream()
                .map(point -> new Kind(point.verdict(), point.legend()))
                .distinct()
                .sorted(Comparator.comparing(Kind::isMissed))
                .toList();
        scales.add(legend("color", kinds, Kind::color));
        scales.add(legend("shape", kinds, Kind::shape));
    }

    /** What points of one verdict look like: told apart by their form as well. */
    private record Kind(@Nullable Verdict verdict, String legend) {
        String color() {
            return verdict == null ? BLUE : verdict == Verdict.MET ? GREEN : RED;
        }

        int shape() {
            return isMissed() ? TRIANGLE : CIRCLE;
        }

        boolean isMissed() {
            return verdict == Verdict.MISSED;
        }
    }

    /** With a view box, without which it would be cut where a page wants it smaller. */
    String svg() {
        return PlotSvgExportCommon.INSTANCE
                .buildSvgImageFromRawSpecs(spec, new DoubleVector(WIDTH, HEIGHT), NO_IMAGES, true)
                .replaceFirst("<svg ", "<svg viewBox=\"0 0 %s %s\" ".formatted(WIDTH, HEIGHT));
    }

    private static Map<String, Object> axis(
            String name, String title, List<?> breaks, List<?> labels, List<Double> limits) {
        return options(
                "aesthetic", name,
                "name", title,
                "breaks", breaks,
                "labels", labels,
                "limits", limits,
                "expand", List.of(0, 0));
    }

    private static Map<String, Object> legend(String aesthetic, List<Kind> kinds, Function<Kind, Object> look) {
        return options(
                "aesthetic",
                aesthetic,
                "name",
                "",
                "limits",
                column(kinds, Kind::legend),
                "values",
                column(kinds, look));
    }

    private static Map<String, Object> theme() {
        return options(
                "name", "minimal",
                "text", options("color", INK, "family", "sans-serif"),
                "plot_title", options("face", "bold", "size", 18),
                "plot_subtitle", options("size", 14),
                "plot_caption", options("size", 12, "color", MUTED),
                "panel_grid_major_x", "blank",
                "panel_grid_minor", "blank",
                "axis_title_x", "blank",
                "axis_text_x", options("angle", 0),
                "legend_position", "bottom",
                "plot_margin", options("t", 8, "r", 12, "b", 4, "l", 4),
                "plot_background", options("fill", "white"));
    }

    /** Not of the kind that nobody may change: the library adds to what it is given. */
    private static Map<String, Object> options(Object... namesAndValues) {
        var options = new HashMap<String, Object>();
        for (int n = 0; n < namesAndValues.length; n += 2) {
            options.put((String) namesAndValues[n], namesAndValues[n + 1]);
        }
        return options;
    }

    private static <T> List<Object> column(List<T> rows, Function<T, Object> cell) {
        return rows.stream().map(cell).toList();
    }
}
