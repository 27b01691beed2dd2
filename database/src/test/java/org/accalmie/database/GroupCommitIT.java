package org.accalmie.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.accalmie.database.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GroupCommitIT {
    private static final int FIRST = 0;
    private static final int POISON = 3;
    private static final int OUTAGE = 4;

    private final List<List<Integer>> transactions = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch firstMayEnd = new CountDownLatch(1);
    private ExecutorService callers;
    private TestDatabase database;
    private GroupCommit<Integer, String> commits;

    @BeforeEach
    void prepare() {
        callers = Executors.newFixedThreadPool(32);
        database = new TestDatabase("shared_commits");
        database.execute("create table work (n integer check (n <> %d))".formatted(POISON));
        commits = new GroupCommit<>(database.transactions(), this::insert, 1, 4);
    }

    @AfterEach
    void close() {
        callers.shutdownNow();
        database.close();
    }

    @Test
    void shouldCommitTogetherWhatArrivesWhileAnotherCommits() throws Exception {
        // when
        var answers = firstThen(5, 6, 7);

        // then
        assertThat(answers.getFirst().get()).isEqualTo("did 0");
        assertThat(answers.get(2).get()).isEqualTo("did 6");
        assertThat(transactions).hasSize(2);
        assertThat(transactions.getLast()).containsExactlyInAnyOrder(5, 6, 7);
        assertThat(database.count("work")).isEqualTo(4);
    }

    @Test
    void shouldTakeNoMoreThanItsMostIntoOneTransaction() throws Exception {
        // when
        for (var answer : firstThen(5, 6, 7, 8, 9, 10)) {
            answer.get();
        }

        // then
        assertThat(transactions).hasSize(3).allMatch(together -> together.size() <= 4);
        assertThat(database.count("work")).isEqualTo(7);
    }

    @Test
    void shouldLetAFailureTakeNobodyWithIt() throws Exception {
        // when
        var answers = firstThen(5, POISON, 7);

        // then
        assertThat(answers.get(1).get()).isEqualTo("did 5");
        assertThatThrownBy(() -> answers.get(2).get()).hasStackTraceContaining("work_n_check");
        assertThat(answers.get(3).get()).isEqualTo("did 7");
        assertThat(database.count("work")).isEqualTo(3);
    }

    @Test
    void shouldTellAllAtOnceThatTheDatabaseIsAway() throws Exception {
        // when
        var answers = firstThen(OUTAGE, OUTAGE, OUTAGE);

        // then
        for (var answer : answers.subList(1, 4)) {
            assertThatThrownBy(answer::get).hasStackTraceContaining("terminating connection");
        }
        assertThat(transactions).extracting(List::size).containsExactly(1, 3, 1);
        assertThat(commits.submit(5)).isEqualTo("did 5");
    }

    @Test
    void shouldAnswerManyCallersOnceEach() throws Exception {
        // given
        firstMayEnd.countDown();
        var shared = new GroupCommit<>(database.transactions(), this::insert, 2, 16);

        // when
        var answers = IntStream.range(100, 2_100)
                .mapToObj(n -> callers.submit(() -> shared.submit(n)))
                .toList();

        // then
        for (int n = 0; n < answers.size(); n++) {
            assertThat(answers.get(n).get()).isEqualTo("did " + (n + 100));
        }
        assertThat(database.count("work")).isEqualTo(2_000);
        assertThat(transactions).hasSizeLessThan(2_000);
    }

    /** Submits the first, whose transaction ends when the others wait. */
    private List<Future<String>> firstThen(Integer... others) {
        var answers = new ArrayList<Future<String>>();
        answers.add(callers.submit(() -> commits.submit(FIRST)));
        await().until(() -> !transactions.isEmpty());
        for (int n : others) {
            answers.add(callers.submit(() -> commits.submit(n)));
        }
        await().until(() -> commits.waiting() == others.length);
        firstMayEnd.countDown();
        return answers;
    }

    private List<String> insert(List<Integer> works) {
        transactions.add(works);
        if (works.contains(FIRST)) {
            awaitUninterrupted(firstMayEnd);
        }
        database.jdbi().useHandle(handle -> {
            if (works.contains(OUTAGE)) {
                handle.execute("select pg_terminate_backend(pg_backend_pid())");
            }
            works.forEach(n -> handle.execute("insert into work (n) values (?)", n));
        });
        return works.stream().map(n -> "did " + n).toList();
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
