package org.accalmie.benchmarks.reading;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Incidents of three years as the KPI service keeps them, facts and rollups, without their events: of 300,000 customers
 * and 200 agents in ten teams, every third with a score of well-being, three in four calmed down after a multiple of ten
 * seconds below twenty minutes.
 */
final class ManyFacts {
    static final String FROM = "2023-12-01";
    static final String TO = "2026-11-30";

    private static final List<String> TABLES = List.of(
            "incident_fact",
            "customer_fact",
            "rollup",
            "rollup_month",
            "rollup_histogram",
            "rollup_month_histogram",
            "rollup_agent",
            "rollup_week_agent",
            "rollup_week");

    private static final String FACTS = """
            insert into incident_fact (id, version, reference, recorded_at, source, channel, customer_id, customer_since,
                                       customer_value, customer_vip, monthly_amount, agent_id, agent_team, started_at,
                                       contact_on, duration, calmed_after, anger, reason, profile, churn_risk,
                                       sentiment_at_end, plan_satisfaction, historical, tenure_tier, leaving,
                                       technical_need, very_serious, wellbeing_version, wellbeing_score)
            select ('0190' || lpad(to_hex(n), 8, '0') || '70008000' || lpad(to_hex(n), 12, '0'))::uuid,
                   1, 'INC-' || n, at, 'crm', (array['PHONE', 'CHAT', 'EMAIL'])[1 + a %% 3], 'CLT-' || n %% 300000,
                   '2022-01-01', (array['LOW', 'MEDIUM', 'HIGH'])[1 + b %% 3], false, 49.90, 'agent-' || c %% 200,
                   'team-' || c %% 10, at, at::date, 1080, case when d %% 4 > 0 then 10 + e %% 119 * 10 end,
                   (array['MILD', 'MODERATE', 'STRONG', 'EXTREME'])[1 + f %% 4],
                   (array['BROKEN_PROMISE', 'UNMET_EXPECTATION', 'TECHNICAL_PROBLEM', 'OUTAGE'])[1 + d %% 4],
                   (array['IMPATIENT', 'POWERLESS', 'DEFENSIVE'])[1 + e %% 3], 'LOW',
                   (array['STILL_VERY_ANGRY', 'LESS_ANGRY', 'NEUTRAL', 'SATISFIED'])[1 + b %% 4],
                   case when a %% 2 = 0 then 1 + f %% 5 end, false, 'LARGE', false, false, false,
                   1, case when a %% 3 = 0 then 1 + e %% 5 end
            from generate_series(1::bigint, %1$d) n,
                 lateral (select timestamptz '%2$s 12:00Z' + (n * 1096 / (%1$d + 1)) * interval '1 day' as at,
                                 hashint8(n) & 65535 as a, hashint8(n + 1) & 65535 as b, hashint8(n + 2) & 65535 as c,
                                 hashint8(n + 3) & 65535 as d, hashint8(n + 4) & 65535 as e,
                                 hashint8(n + 5) & 65535 as f) as of_n
            """;
    private static final String CUSTOMERS =
            "insert into customer_fact (id) select distinct customer_id from incident_fact";
    private static final String SETS = """
            group by grouping sets ((contact_on%1$s), (contact_on, agent_team%1$s), (contact_on, channel%1$s),
                                    (contact_on, reason%1$s), (contact_on, anger%1$s), (contact_on, profile%1$s),
                                    (contact_on, customer_value%1$s))
            """;
    private static final String PLACE = """
            case when grouping(agent_team) = 0 then 'agentTeam' when grouping(channel) = 0 then 'channel'
                 when grouping(reason) = 0 then 'reason' when grouping(anger) = 0 then 'anger'
                 when grouping(profile) = 0 then 'profile' when grouping(customer_value) = 0 then 'customerValue'
                 else 'all' end as dimension, contact_on,
            coalesce(agent_team, channel, reason, anger, profile, customer_value, 'all') as slice
            """;
    private static final String SUMS = """
            insert into rollup (dimension, day, slice, kpi, numerator, denominator, apart)
            select dimension, contact_on, slice, kpi, numerator, denominator, apart
            from (select %1$s, count(*) as incidents,
                         count(*) filter (where sentiment_at_end in ('NEUTRAL', 'SATISFIED')) as calm,
                         count(*) filter (where sentiment_at_end = 'LESS_ANGRY') as softened,
                         sum(plan_satisfaction) as satisfaction, count(plan_satisfaction) as satisfactions,
                         sum(wellbeing_score) as score, count(wellbeing_score) as scores,
                         sum(calmed_after) as seconds, count(calmed_after) as calmed
                  from incident_fact %2$s) as cohort,
                 lateral (values ('aggressive-contact-rate', incidents, 0, 0),
                                 ('retention-rate', incidents, incidents, 0),
                                 ('de-escalation-rate', calm, incidents, softened),
                                 ('plan-satisfaction', satisfaction, satisfactions, 0),
                                 ('agent-wellbeing', score, scores, 0),
                                 ('time-to-calm', seconds, calmed, 0)) as of_kpi (kpi, numerator, denominator, apart)
            where numerator is not null
              and (kpi <> 'aggressive-contact-rate' or dimension in ('all', 'agentTeam', 'channel'))
            order by 1, 2, 3, 4
            """;
    private static final String HISTOGRAMS = """
            insert into rollup_histogram (dimension, day, slice, kpi, seconds, incidents)
            select dimension, contact_on, slice, 'time-to-calm', calmed_after, incidents
            from (select %1$s, calmed_after, count(*) as incidents
                  from incident_fact where calmed_after is not null %2$s) as cohort
            order by 1, 2, 3, 5
            """;
    private static final String AGENTS = """
            insert into rollup_agent (dimension, day, slice, kpi, agent_id, incidents)
            select dimension, contact_on, slice, 'agent-wellbeing', agent_id, incidents
            from (select %1$s, agent_id, count(*) as incidents
                  from incident_fact where wellbeing_score is not null %2$s) as cohort
            order by 1, 2, 3, 5
            """;
    private static final String WEEK_AGENTS = """
            insert into rollup_week_agent
            select dimension,
                   greatest(date_trunc('week', day::timestamp)::date, date_trunc('month', day::timestamp)::date),
                   slice, kpi, agent_id, sum(incidents)
            from rollup_agent group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
            """;
    private static final String WEEKS = """
            insert into rollup_week
            select dimension, day, slice, kpi, count(*)
            from rollup_week_agent group by 1, 2, 3, 4 order by 1, 2, 3, 4
            """;
    private static final String MONTHS = """
            insert into rollup_month
            select dimension, date_trunc('month', day::timestamp)::date, slice, kpi,
                   sum(numerator), sum(denominator), sum(apart)
            from rollup group by 1, 2, 3, 4 order by 1, 2, 3, 4
            """;
    private static final String MONTH_HISTOGRAMS = """
            insert into rollup_month_histogram
            select dimension, date_trunc('month', day::timestamp)::date, slice, kpi, seconds, sum(incidents)
            from rollup_histogram group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
            """;

    private final Connection connection;

    ManyFacts(Connection connection) {
        this.connection = connection;
    }

    /** Writes so many in place of what there was; indexes are made at the end, as after a restored backup. */
    void write(int count) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set timezone to 'UTC'; set work_mem to '256MB'; set maintenance_work_mem to '512MB'");
            statement.execute("truncate " + String.join(", ", TABLES));
            statement.execute("drop index incident_fact_contact_on; drop index incident_fact_customer_id");
            statement.execute(FACTS.formatted(count, FROM));
            statement.execute("create index incident_fact_contact_on on incident_fact (contact_on desc, id desc)");
            statement.execute("create index incident_fact_customer_id on incident_fact (customer_id)");
            statement.execute(CUSTOMERS);
            statement.execute(SUMS.formatted(PLACE, SETS.formatted("")));
            statement.execute(HISTOGRAMS.formatted(PLACE, SETS.formatted(", calmed_after")));
            statement.execute(AGENTS.formatted(PLACE, SETS.formatted(", agent_id")));
            statement.execute(WEEK_AGENTS);
            statement.execute(WEEKS);
            statement.execute(MONTHS);
            statement.execute(MONTH_HISTOGRAMS);
            for (var table : TABLES) {
                statement.execute("vacuum analyze " + table);
            }
        }
    }
}
