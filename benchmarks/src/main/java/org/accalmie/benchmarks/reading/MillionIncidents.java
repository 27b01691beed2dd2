package org.accalmie.benchmarks.reading;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.accalmie.benchmarks.load.IncidentPost;
import org.accalmie.benchmarks.rig.Rig;

/**
 * A million incidents without posting them: copies of one that the service recorded, over a thousand days, of two
 * hundred agents, each findable by some eighty words. The index is made at the end, as after a restored backup.
 */
final class MillionIncidents {
    private static final String INDEX = """
            create index incident_search_words on incident_search using gin (words)
            with (gin_pending_list_limit = 1024)""";
    private static final String INCIDENTS = """
            insert into incident (id, version, recorded_at, recorded_by, digest, customer_id, agent_id, started_at,
                                  contact_on, anger, churn_risk, reason, problem, historical,
                                  derived, sheet)
            select %1$s, 1, day, recorded_by, digest, 'CLT-' || n %% 300000, 'agent-' || lpad((n %% 200)::text, 3, '0'),
                   day, day::date, anger, churn_risk, reason, problem, false, derived, sheet
            from (select * from incident limit 1) as sample, generate_series(1, %2$d) n,
                 lateral (select timestamptz '2024-01-01 12:00Z' + n * (interval '1000 days' / %2$d)) as at (day)
            """;
    private static final String WORDS = """
            insert into incident_search (incident_id, words)
            select %1$s,
                   (concat_ws(' ', 'export rembourse', 'rare' || n / 3, 'number' || n,
                              case when n %% 10 < 3 then 'frequent' end, case when n / 10 %% 10 < 3 then 'common' end,
                              case when n %% 1000 = 0 then 'seldom' end, case when n <= %2$d / 10 then 'ancient' end,
                              (select string_agg('word' || (1 + (n * 7919 + k * k * 104729) %% (30 * k)), ' ')
                               from generate_series(1, 70) k))
                    || format(' ''customer=CLT-%%s'' ''agent=agent-%%s'' ''recordedBy=tool'' ''anger=STRONG''',
                              n %% 300000, lpad((n %% 200)::text, 3, '0'))
                    || format(' ''churnRisk=HIGH'' ''reason=BROKEN_PROMISE'' ''on=%%s'' ''on=%%s'' ''on=%%s'' ''on=20''',
                              to_char(day, 'YYYY'), to_char(day, 'YYYY-MM'), to_char(day, 'YYYY-MM-DD'))
                    || ' ''part=' || (n >> 10) || ''' ''stretch=' || (n >> 15) || '''')::tsvector
            from generate_series(1::bigint, %2$d) n,
                 lateral (select timestamptz '2024-01-01 12:00Z' + n * (interval '1000 days' / %2$d)) as at (day)
            """;
    private static final String ID =
            "('0190' || lpad(to_hex(n), 8, '0') || '70008000' || lpad(to_hex(n), 12, '0'))::uuid";

    private final Rig rig;
    private final int count;

    MillionIncidents(Rig rig, int count) {
        this.rig = rig;
        this.count = count;
    }

    /** Returns the id of one in the middle. */
    UUID write() throws Exception {
        try (var one = new IncidentPost(rig)) {
            one.once();
        }
        try (var connection = rig.connect("incident");
                var statement = connection.createStatement()) {
            statement.execute("set timezone to 'UTC'; set maintenance_work_mem to '512MB'");
            statement.execute("drop index incident_search_words");
            statement.execute("truncate incident_search restart identity");
            statement.execute(INCIDENTS.formatted(ID, count));
            statement.execute(WORDS.formatted(ID, count));
            statement.execute(INDEX);
            statement.execute("vacuum analyze incident");
            statement.execute("vacuum analyze incident_search");
            return middle(connection);
        }
    }

    private UUID middle(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select " + ID + " from (select " + count / 2 + " as n) as the_middle")) {
            row.next();
            return row.getObject(1, UUID.class);
        }
    }
}
