package org.accalmie.web.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.accalmie.database.Databases;
import org.accalmie.local.testing.LocalStack;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class ChangeStoreIT {
    private static final int WRITERS = 8;
    private static final int TRANSACTIONS = 150;

    private Jdbi jdbi;
    private ChangeStore changes;

    @BeforeEach
    void migrate() {
        LocalStack.start();
        var database = new PGSimpleDataSource();
        database.setURL(LocalStack.freshDatabase("incident"));
        database.setUser("incident");
        database.setPassword("incident");
        Flyway.configure()
                .dataSource(database)
                .locations("db/web", "db/migration")
                .load()
                .migrate();
        jdbi = Databases.configured(Jdbi.create(database));
        changes = new ChangeStore(jdbi);
    }

    @Test
    void shouldPassByNothingThatIsStillToBeCommitted() {
        try (var early = jdbi.open();
                var late = jdbi.open()) {
            // given
            long before = changes.settled();
            early.begin();
            insert(early);
            late.begin();
            insert(late);

            // when
            late.commit();

            // then
            assertThat(changes.between(before, changes.settled(), 10)).isEmpty();

            // when
            early.commit();

            // then
            assertThat(changes.between(before, changes.settled(), 10)).hasSize(2);
        }
    }

    @Test
    void shouldWaitForNobodyWhoChangesNoList() {
        try (var busy = jdbi.open()) {
            // given
            busy.begin();
            busy.execute("create table elsewhere (id integer)");
            long before = changes.settled();

            // when
            jdbi.useHandle(ChangeStoreIT::insert);

            // then
            assertThat(changes.between(before, changes.settled(), 10)).hasSize(1);
            busy.rollback();
        }
    }

    @Test
    void shouldAnnounceAnewWhatFollowsASavepoint() {
        try (var writer = jdbi.open()) {
            // given
            long before = changes.settled();
            writer.begin();
            writer.savepoint("here");
            insert(writer);
            writer.rollbackToSavepoint("here");

            // when
            insert(writer);
            jdbi.useHandle(ChangeStoreIT::insert);

            // then
            assertThat(changes.between(before, changes.settled(), 10)).isEmpty();
            writer.commit();
            assertThat(changes.between(before, changes.settled(), 10)).hasSize(2);
        }
    }

    @Test
    void shouldTellAllThatManyWriteAtOnceInOneOrder() throws Exception {
        // given
        long told = changes.settled();
        var read = new ArrayList<Change>();
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            var writing = IntStream.range(0, WRITERS)
                    .mapToObj(number -> threads.submit(this::write))
                    .toList();

            // when
            boolean over = false;
            while (!over) {
                over = writing.stream().allMatch(writer -> writer.isDone());
                long settled = Math.max(told, changes.settled());
                read.addAll(changes.between(told, settled, Integer.MAX_VALUE));
                told = settled;
            }

            // then
            var written = new ArrayList<UUID>();
            for (var writer : writing) {
                written.addAll(writer.get());
            }
            assertThat(read.stream().map(Change::subject)).containsExactlyInAnyOrderElementsOf(written);
            assertThat(read.stream().map(Change::id).toList()).isSorted();
        }
    }

    @Test
    void shouldKeepWhatIsYoungAndKnowWhereItBegins() {
        // given
        long before = changes.settled();
        jdbi.useHandle(ChangeStoreIT::insert);
        long between = changes.settled();
        jdbi.useHandle(ChangeStoreIT::insert);

        // when
        changes.prune(Duration.ofHours(1));

        // then
        assertThat(changes.keepsAllAfter(before)).isTrue();

        // when
        changes.prune(Duration.ZERO);

        // then
        assertThat(changes.keepsAllAfter(before)).isFalse();
        assertThat(changes.keepsAllAfter(between)).isFalse();
        assertThat(changes.keepsAllAfter(changes.settled())).isTrue();
    }

    private List<UUID> write() {
        var committed = new ArrayList<UUID>();
        for (int i = 0; i < TRANSACTIONS; i++) {
            try (var handle = jdbi.open()) {
                handle.begin();
                var ids = List.of(insert(handle), insert(handle));
                if (ThreadLocalRandom.current().nextInt(10) == 0) {
                    handle.rollback();
                } else {
                    handle.commit();
                    committed.addAll(ids);
                }
            }
        }
        return committed;
    }

    private static UUID insert(Handle handle) {
        var id = UUID.randomUUID();
        handle.execute("insert into thing (id, document) values (?, '{}')", id);
        return id;
    }
}
