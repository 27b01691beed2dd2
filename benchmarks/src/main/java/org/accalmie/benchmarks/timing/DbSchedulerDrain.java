package org.accalmie.benchmarks.timing;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteReschedule;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.accalmie.benchmarks.load.RowCopies;
import org.accalmie.benchmarks.rig.Rig;

/** The anchor: db-scheduler at its best, with a handler that writes the rows that a rung writes. */
final class DbSchedulerDrain implements AutoCloseable {
    private static final int THREADS = 16;
    private static final Duration LATER = Duration.ofDays(3000);
    private static final Duration AHEAD = Duration.ofSeconds(2);
    private static final String TABLE = """
            create table scheduled_tasks (
                task_name text not null, task_instance text not null, task_data bytea,
                execution_time timestamptz not null, picked boolean not null, picked_by text,
                last_success timestamptz, last_failure timestamptz, consecutive_failures int,
                last_heartbeat timestamptz, version bigint not null, priority smallint,
                primary key (task_name, task_instance))
            """;
    private static final String DUE = """
            insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
            select 'ring', id::text, ?, false, 1 from escalation where version = 1 limit ?
            """;
    private static final String STATE = """
            update escalation set overdue_at = overdue_at, version = 3, body = cast(? as json) where id = ?
            """;

    private final HikariDataSource pool;
    private final String body;
    private final RowCopies step;
    private final RowCopies outbox;
    private final AtomicInteger rung = new AtomicInteger();

    /** Takes as samples what the service wrote when it fired. */
    DbSchedulerDrain(Rig rig) throws SQLException {
        var configuration = new HikariConfig();
        configuration.setJdbcUrl(rig.jdbcUrl("escalation"));
        configuration.setUsername("escalation");
        configuration.setPassword("escalation");
        configuration.setMaximumPoolSize(THREADS + 4);
        pool = new HikariDataSource(configuration);
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(TABLE);
            statement.execute("create index on scheduled_tasks (execution_time)");
            statement.execute("create index on scheduled_tasks (last_heartbeat)");
            step = RowCopies.ofTheLast(connection, "escalation_step");
            outbox = RowCopies.ofTheLast(connection, "outbox");
            try (var fired = statement.executeQuery("select body from escalation where version > 1 limit 1")) {
                fired.next();
                body = fired.getString(1);
            }
        }
    }

    /** How many a second are fired of so many that fall due at the same instant. */
    double drain(Deadlines deadlines, int due) throws Exception {
        deadlines.execute("truncate scheduled_tasks");
        deadlines.execute(Deadlines.COPY_ALONE, due);
        var at = Instant.now().plus(AHEAD);
        deadlines.execute(DUE, Deadlines.utc(at), due);
        rung.set(0);
        var scheduler = scheduler();
        scheduler.start();
        Deadlines.sleepUntil(at);
        while (rung.get() < due) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        var drained = due / Deadlines.seconds(Duration.between(at, Instant.now()));
        scheduler.stop();
        deadlines.execute("delete from escalation where version = 3");
        return drained;
    }

    private Scheduler scheduler() {
        var ring = Tasks.custom("ring", Void.class).execute((instance, context) -> {
            write(UUID.fromString(instance.getId()));
            return new OnCompleteReschedule<>(Schedules.fixedDelay(LATER)) {
                @Override
                public void complete(ExecutionComplete executed, ExecutionOperations<Void> operations) {
                    super.complete(executed, operations);
                    rung.incrementAndGet();
                }
            };
        });
        return Scheduler.create(pool, ring)
                .threads(THREADS)
                .pollUsingLockAndFetch(1.0, 4.0)
                .pollingInterval(Duration.ofMillis(100))
                .build();
    }

    private void write(UUID escalation) {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try (var state = connection.prepareStatement(STATE);
                    var timeline = step.prepare(connection);
                    var told = outbox.prepare(connection)) {
                state.setString(1, body);
                state.setObject(2, escalation);
                state.executeUpdate();
                step.bind(timeline);
                timeline.executeUpdate();
                outbox.bind(told);
                told.executeUpdate();
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
