package org.accalmie.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.logging.Logger;
import org.accalmie.database.Faults;
import org.accalmie.database.Transactions;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.care.WellbeingReported;
import org.accalmie.events.sheet.Agent;
import org.accalmie.local.testing.LocalStackResource;
import org.accalmie.local.testing.TestTopics;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "promises"))
class SessionWritesIT {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Inject
    PromiseStore store;

    @Inject
    Transactions transactions;

    @Inject
    TransactionManager manager;

    @Inject
    AgroalDataSource pool;

    @Inject
    Jdbi jdbi;

    @Inject
    EventJson json;

    private final UUID id = UUID.randomUUID();

    @Test
    void shouldTakeWhatHibernateFindsWrongAtTheEndForAFaultOfTheWork() {
        // given
        add(id, "Zoe");

        // when
        var fault = catchThrowable(() -> transactions.run(() -> store.change(id, null)));

        // then
        assertThat(fault).isNotNull().matches(it -> !Faults.isPassing(it), "stays");
        assertThat(saidTo(id)).isEqualTo("Zoe");
    }

    @Test
    void shouldLookLikeAFaultThatPassesWhereTheCommitFindsIt() {
        // given
        add(id, "Max");
        var writingLate = new Transactions(manager, List.of());

        // when
        var fault = catchThrowable(() -> writingLate.run(() -> store.change(id, null)));

        // then
        assertThat(fault).isNotNull().matches(Faults::isPassing, "passes");
    }

    @Test
    void shouldHoldNoConnectionBetweenReadsOutsideATransaction() {
        // given
        add(id, "Kim");

        // when
        store.madeOn(id);

        // then
        assertThat(pool.getMetrics().activeCount()).isZero();
    }

    @Test
    void shouldGiveUpTheOneEventOfWhichHibernateMakesNothing() {
        // given
        var before = report(false);
        var refused = report(true);
        var after = report(false);

        // when
        publish(before, refused, after);

        // then
        await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
            assertThat(promises(before)).isOne();
            assertThat(promises(after)).isOne();
            assertThat(deadLetters(refused)).isOne();
        });
        assertThat(promises(refused)).isZero();
    }

    @Test
    void shouldShareTheTransactionWithStatements() {
        // when
        var fault = catchThrowable(() -> transactions.run(() -> {
            store.add(id, "Ann", DAY);
            store.flush();
            assertThat(saidTo(id)).isEqualTo("Ann");
            throw new IllegalArgumentException("undone");
        }));

        // then
        assertThat(fault).hasMessage("undone");
        assertThat(count("select count(*) from promise where id = ?", id)).isZero();
    }

    @Test
    void shouldSayNothingOfWhatFails() {
        // given
        var secret = "a marker " + id;
        add(id, secret);
        var log = new LogKeeper();
        Logger.getLogger("").addHandler(log);

        // when
        var fault = catchThrowable(() -> add(UUID.randomUUID(), secret));

        // then
        Logger.getLogger("").removeHandler(log);
        assertThat(Faults.databaseError(fault))
                .hasValueSatisfying(it -> assertThat(it.getSQLState()).isEqualTo("23505"));
        assertThat(log.told()).noneMatch(line -> line.contains("a marker") || line.contains("promise_once_each"));
        assertThat(fault).hasMessageNotContaining("a marker");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1500-02-28", "1986-01-01", "2026-11-23"})
    void shouldKeepADayAsItIs(LocalDate day) {
        // when
        transactions.run(() -> store.add(id, id.toString(), day));

        // then
        var kept = jdbi.withHandle(handle -> handle.createQuery("select made_on::text from promise where id = ?")
                .bind(0, id)
                .mapTo(String.class)
                .one());
        assertThat(kept).isEqualTo(day.toString());
        assertThat(transactions.<LocalDate, RuntimeException>call(() -> store.madeOn(id)))
                .isEqualTo(day);
    }

    private void add(UUID promise, String saidTo) {
        transactions.run(() -> store.add(promise, saidTo, DAY));
    }

    private static WellbeingReported report(boolean distress) {
        return new WellbeingReported(UUID.randomUUID(), 1, new Agent("zoe", "support"), 2, distress, false);
    }

    private void publish(WellbeingReported... reports) {
        for (var report : reports) {
            TestTopics.publish(report, json.text(report));
        }
    }

    private String saidTo(UUID promise) {
        return jdbi.withHandle(handle -> handle.createQuery("select said_to from promise where id = ?")
                .bind(0, promise)
                .mapTo(String.class)
                .one());
    }

    private long promises(WellbeingReported report) {
        return count("select count(*) from promise where id = ?", report.incidentId());
    }

    private long deadLetters(WellbeingReported report) {
        return count(
                "select count(*) from dead_letter where convert_from(value, 'UTF8') like '%' || ? || '%'",
                report.incidentId().toString());
    }

    private long count(String sql, Object argument) {
        return jdbi.withHandle(handle ->
                handle.createQuery(sql).bind(0, argument).mapTo(Long.class).one());
    }
}
