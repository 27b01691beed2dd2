package org.accalmie.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.accalmie.database.testing.TestDatabase;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabasesIT {
    private static final String TABLE = "create table kept (id uuid, at timestamptz, day date, size text)";

    private TestDatabase database;

    @BeforeEach
    void prepare() {
        database = new TestDatabase("types");
        database.execute(TABLE);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "7d0b9a0e-9d3c-7b1e-8b3a-0c3c5d7e9f10, 2026-03-29T01:30:00.123456Z, 2026-03-29, LARGE",
        "7d0b9a0e-9d3c-7b1e-8b3a-0c3c5d7e9f10, 1582-10-10T00:00:00Z, 1582-10-10, SMALL",
        "7d0b9a0e-9d3c-7b1e-8b3a-0c3c5d7e9f10, 0001-01-01T00:00:00Z, 0001-01-01, SMALL",
        ",,,"
    })
    void shouldKeepValuesAsTheyAre(
            @Nullable UUID id, @Nullable Instant at, @Nullable LocalDate day, @Nullable Size size) {
        // given
        var kept = new Kept(id, at, day, size);

        // when
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("insert into kept values (:id, :at, :day, :size)")
                        .bindMethods(kept)
                        .execute());

        // then
        var read = database.jdbi()
                .withHandle(handle -> handle.createQuery("select * from kept")
                        .map(ConstructorMapper.of(Kept.class))
                        .one());
        assertThat(read).isEqualTo(kept);
    }

    @Test
    void shouldTakeANullForTheTypeItStandsFor() {
        // given
        UUID nobody = null;
        Instant never = null;
        LocalDate noDay = null;

        // when
        var known = database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "select count(*) from kept where id < :id or at < :at or day < :day")
                        .bind("id", nobody)
                        .bind("at", never)
                        .bind("day", noDay)
                        .mapTo(Long.class)
                        .one());

        // then
        assertThat(known).isZero();
    }

    enum Size {
        SMALL,
        LARGE
    }

    public record Kept(
            @Nullable UUID id,
            @Nullable Instant at,
            @Nullable LocalDate day,
            @Nullable Size size) {}
}
