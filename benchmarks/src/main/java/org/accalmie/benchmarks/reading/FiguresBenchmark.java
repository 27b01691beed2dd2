package org.accalmie.benchmarks.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;
import org.accalmie.benchmarks.load.HttpConnection;
import org.accalmie.benchmarks.load.Load;
import org.accalmie.benchmarks.rig.Benchmark;
import org.accalmie.benchmarks.rig.Figure;
import org.accalmie.benchmarks.rig.Rig;
import org.accalmie.benchmarks.rig.Rounds;
import org.accalmie.benchmarks.rig.Rounds.Latency;
import org.accalmie.benchmarks.rig.Size;

/** Figures of three years by month, over HTTP, beside a GROUP BY over the same facts in the same PostgreSQL. */
public final class FiguresBenchmark implements Benchmark {
    private static final Rounds ROUNDS = new Rounds(1, 3);
    private static final int INCIDENTS = Size.of(5_000_000);
    private static final int FEW = INCIDENTS / 10;
    private static final int CALLS = 200;
    private static final int WARM_UP = 3_000;
    private static final int OK = 200;
    /** Calls that take long are fewer. */
    private static final double LONGEST_SECONDS = 15;

    /** What is asked of the service, and the columns that answer the same. */
    private record Question(String name, String query, String columns) {}

    private static final List<Question> QUESTIONS = List.of(
            new Question("de-escalation", "&kpi=de-escalation-rate", """
                    count(*) filter (where sentiment_at_end in ('NEUTRAL', 'SATISFIED')),
                    count(*) filter (where sentiment_at_end = 'LESS_ANGRY')"""),
            new Question("time to calm, median, p90", "&kpi=time-to-calm", """
                    sum(calmed_after), count(calmed_after),
                    percentile_cont(array[0.5, 0.9]) within group (order by calmed_after)"""),
            new Question("well-being", "&kpi=agent-wellbeing", "sum(wellbeing_score), count(wellbeing_score)"),
            new Question("all KPIs", "", """
                    count(*) filter (where sentiment_at_end in ('NEUTRAL', 'SATISFIED')),
                    count(*) filter (where sentiment_at_end = 'LESS_ANGRY'),
                    sum(plan_satisfaction), count(plan_satisfaction), sum(wellbeing_score), count(wellbeing_score),
                    sum(calmed_after), count(calmed_after),
                    percentile_cont(array[0.5, 0.9]) within group (order by calmed_after)"""));

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public List<Figure> measure(Rig rig) throws Exception {
        rig.start(Rig.KPI, Map.of());
        var few = latencies(rig, FEW);
        var many = latencies(rig, INCIDENTS);
        var figures = new ArrayList<Figure>();
        for (int n = 0; n < QUESTIONS.size(); n++) {
            figures.addAll(figures(QUESTIONS.get(n), many.get(n), few.get(n)));
        }
        return figures;
    }

    private static List<Figure> figures(Question question, List<Latency> many, List<Latency> few) {
        var rest = many.getFirst();
        var groupBy = many.getLast();
        var size = "%s, %,d beside %,d incidents, ".formatted(question.name, INCIDENTS, FEW);
        return List.of(
                new Figure("%s: GROUP BY ÷ REST, p50".formatted(question.name), groupBy.p50(), "ms", rest.p50(), null),
                new Figure(
                        "%s: GROUP BY ÷ REST, p99".formatted(question.name), groupBy.p99(), "ms", rest.p99(), "≥ 300"),
                new Figure(size + "p50", rest.p50(), "ms", few.getFirst().p50(), "≤ 1.2"),
                new Figure(size + "p99", rest.p99(), "ms", few.getFirst().p99(), null));
    }

    /** For each question, that of the service and that of the statement. */
    private static List<List<Latency>> latencies(Rig rig, int incidents) throws Exception {
        rig.progress("figures: writing %,d incidents", incidents);
        try (var connection = rig.connect("kpi")) {
            new ManyFacts(connection).write(incidents);
        }
        var latencies = new ArrayList<List<Latency>>();
        for (var question : QUESTIONS) {
            rig.progress("figures: %s", question.name);
            var unused = overHttp(rig, question, WARM_UP);
            latencies.add(ROUNDS.latencies(List.of(() -> overHttp(rig, question, CALLS), () -> bySql(rig, question))));
        }
        return latencies;
    }

    private static Histogram overHttp(Rig rig, Question question, int calls) throws Exception {
        var latencies = new Histogram(60_000_000, 3);
        var path = "/kpis?interval=month&from=%s&to=%s%s".formatted(ManyFacts.FROM, ManyFacts.TO, question.query);
        try (var connection = HttpConnection.reading(rig.address(Rig.KPI, path), rig.token("bi"))) {
            long begin = System.nanoTime();
            for (int call = 0; call < calls && Load.seconds(begin) < LONGEST_SECONDS; call++) {
                long start = System.nanoTime();
                if (connection.get() != OK) {
                    throw new IllegalStateException("no answer");
                }
                latencies.recordValue((System.nanoTime() - start) / 1_000);
            }
        }
        return latencies;
    }

    private static Histogram bySql(Rig rig, Question question) throws Exception {
        var latencies = new Histogram(600_000_000, 3);
        var sql = """
                select date_trunc('month', contact_on::timestamp)::date, count(*), %s
                from incident_fact where contact_on between '%s' and '%s' group by 1 order by 1
                """.formatted(question.columns, ManyFacts.FROM, ManyFacts.TO);
        try (var connection = rig.connect("kpi");
                var statement = connection.createStatement()) {
            long start = System.nanoTime();
            try (var rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    rows.getLong(2);
                }
            }
            latencies.recordValue((System.nanoTime() - start) / 1_000);
        }
        return latencies;
    }
}
