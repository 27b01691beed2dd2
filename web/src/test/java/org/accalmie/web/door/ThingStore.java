package org.accalmie.web.door;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@Singleton
class ThingStore {
    private final Jdbi jdbi;

    ThingStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void insert(UUID id, String name) {
        jdbi.useHandle(handle ->
                handle.execute("insert into thing (id, document) values (?, jsonb_build_object('name', ?))", id, name));
    }

    long count() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from thing")
                .mapTo(long.class)
                .one());
    }

    int number(String text) {
        return jdbi.withHandle(handle -> handle.createQuery("select ?::integer")
                .bind(0, text)
                .mapTo(int.class)
                .one());
    }
}
