package org.accalmie.kpi.chart;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.ResourceBundle;
import org.accalmie.kpi.definition.Kpi;
import org.accalmie.kpi.definition.Target;
import org.accalmie.kpi.definition.Verdict;
import org.accalmie.kpi.definition.Wordings;
import org.accalmie.kpi.figure.FigureResponse;
import org.accalmie.kpi.period.DateRange;
import org.accalmie.kpi.period.Interval;
import org.accalmie.web.language.Language;

/** What stands on a chart, in one language: {@code kpi-chart_<language>.properties}. */
final class ChartWords {
    private static final ResourceBundle.Control FILES =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Kpi kpi;
    private final Measure measure;
    private final Language language;
    private final ResourceBundle words;

    ChartWords(Kpi kpi, Language language) {
        this.kpi = kpi;
        this.measure = Measure.of(kpi);
        this.language = language;
        this.words = ResourceBundle.getBundle("kpi-chart", language.locale(), FILES);
    }

    String title() {
        return Wordings.of(kpi, language).name();
    }

    /** The figure of the whole range, and what it is worth. */
    String summary(DateRange range, FigureResponse whole) {
        var days = text("days", day(range.from()), day(range.to()));
        var figure = whole.value() == null
                ? verdict(whole.verdict() == null ? Verdict.NO_DATA : whole.verdict())
                : value(whole.value());
        var judged = whole.value() == null || whole.verdict() == null ? "" : ", " + verdict(whole.verdict());
        return text("summary", days, figure + judged);
    }

    /** Absent periods by what they lack; empty where none is absent. */
    String gaps(long withheld, long empty) {
        var told = new StringBuilder();
        if (withheld > 0) {
            told.append(text("gaps.withheld", withheld));
        }
        if (empty > 0) {
            told.append(told.isEmpty() ? "" : "  ").append(text("gaps.empty", empty));
        }
        return told.toString();
    }

    String target(Target target) {
        var bound = switch (target) {
            case Target.AtLeast it -> "≥\u00a0" + value(it.bound());
            case Target.Below it -> "<\u00a0" + value(it.bound());
            case Target.Between it -> text("between", value(it.low()), value(it.high()));
        };
        return text("target", bound);
    }

    String verdict(Verdict verdict) {
        return text("verdict." + verdict);
    }

    String noTarget() {
        return text("no-target");
    }

    String axis() {
        return text("axis." + measure);
    }

    String interval(Interval interval) {
        return text("interval." + interval);
    }

    String value(BigDecimal value) {
        return measure.written(value, language.locale());
    }

    String place(double place) {
        return measure.written(place, language.locale());
    }

    /** The period that begins on that day; the whole is named by the summary. */
    String period(LocalDate start, Interval interval, DateRange range) {
        return switch (interval) {
            case DAY ->
                language.formatter(spansYears(range) ? "d MMM yyyy" : "d MMM").format(start);
            case WEEK ->
                text(
                        "week",
                        start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                        Integer.toString(start.get(IsoFields.WEEK_BASED_YEAR)));
            case MONTH -> monthOf(start);
            case TOTAL -> "";
        };
    }

    private String monthOf(LocalDate start) {
        return DateTimeFormatter.ofPattern("MMM yyyy", language.locale()).format(start);
    }

    private static boolean spansYears(DateRange range) {
        return range.from().getYear() != range.to().getYear();
    }

    private String day(LocalDate day) {
        return language.formatter("d MMMM yyyy").format(day);
    }

    private String text(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), locale()).format(arguments);
    }

    private Locale locale() {
        return language.locale();
    }
}
