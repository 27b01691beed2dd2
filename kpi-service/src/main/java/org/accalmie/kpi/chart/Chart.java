package org.accalmie.kpi.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accalmie.kpi.definition.Kpi;
import org.accalmie.kpi.definition.Target;
import org.accalmie.kpi.definition.Verdict;
import org.accalmie.kpi.figure.Course;
import org.accalmie.kpi.figure.FigureResponse;
import org.accalmie.kpi.period.DateRange;
import org.accalmie.kpi.period.Interval;
import org.accalmie.web.language.Language;
import org.jspecify.annotations.Nullable;

/** How a KPI went, as a picture: a curve with gaps where nothing can be told, and the target as a band. */
final class Chart {
    private static final int LABELS = 7;

    private final Kpi kpi;
    private final DateRange range;
    private final Interval interval;
    private final Course course;
    private final Measure measure;
    private final ChartWords words;
    private final ValueAxis axis;

    Chart(Kpi kpi, DateRange range, Interval interval, Course course, Language language) {
        this.kpi = kpi;
        this.range = range;
        this.interval = interval;
        this.course = course;
        this.measure = Measure.of(kpi);
        this.words = new ChartWords(kpi, language);
        this.axis = ValueAxis.around(
                Stream.concat(
                                values().map(measure::place),
                                Stream.ofNullable(kpi.target()).flatMap(this::places))
                        .toList(),
                measure);
    }

    /** The picture, with its words as text. */
    String svg() {
        var summary = words.summary(range, course.whole());
        var gaps = words.gaps(count(Verdict.WITHHELD), count(Verdict.NO_DATA));
        var plot = new Plot(words.title(), summary, gaps, course.periods().size());
        plot.periods(words.interval(interval), labels());
        plot.values(words.axis(), axis, axis.breaks().stream().map(words::place).toList());
        Optional.ofNullable(kpi.target())
                .ifPresent(target -> plot.band(low(target), high(target), words.target(target)));
        plot.curve(points());
        var description = gaps.isEmpty() ? summary : summary + ". " + gaps;
        return Accessible.svg(plot.svg(), kpi.id(), words.title(), description);
    }

    private Stream<BigDecimal> values() {
        return course.periods().stream().map(FigureResponse::value).filter(Objects::nonNull);
    }

    private long count(Verdict verdict) {
        return course.periods().stream().filter(it -> it.verdict() == verdict).count();
    }

    private List<Plot.Point> points() {
        var points = new ArrayList<Plot.Point>();
        int run = 0;
        for (int n = 0; n < course.periods().size(); n++) {
            var figure = course.periods().get(n);
            var value = figure.value();
            if (value == null) {
                run++;
            } else {
                points.add(new Plot.Point(n, measure.place(value), run, figure.verdict(), legend(figure.verdict())));
            }
        }
        return points;
    }

    private String legend(@Nullable Verdict verdict) {
        return verdict == null ? words.noTarget() : words.verdict(verdict);
    }

    private List<Plot.Label> labels() {
        var starts = interval.starts(range).toList();
        int step = (starts.size() + LABELS - 1) / LABELS;
        return IntStream.range(0, starts.size())
                .filter(n -> n % step == 0)
                .mapToObj(n -> new Plot.Label(n, label(starts.get(n))))
                .toList();
    }

    private String label(LocalDate start) {
        return words.period(start, interval, range);
    }

    private double low(Target target) {
        return switch (target) {
            case Target.AtLeast it -> measure.place(it.bound());
            case Target.Below it -> axis.bottom();
            case Target.Between it -> measure.place(it.low());
        };
    }

    private double high(Target target) {
        return switch (target) {
            case Target.AtLeast it -> axis.top();
            case Target.Below it -> measure.place(it.bound());
            case Target.Between it -> measure.place(it.high());
        };
    }

    /** What must be seen of a target, so that its band never ends where it begins. */
    private Stream<Double> places(Target target) {
        return switch (target) {
            case Target.AtLeast it -> Stream.of(measure.place(it.bound()), measure.above(it.bound()));
            case Target.Below it -> Stream.of(measure.below(it.bound()), measure.place(it.bound()));
            case Target.Between it -> Stream.of(measure.place(it.low()), measure.place(it.high()));
        };
    }
}
