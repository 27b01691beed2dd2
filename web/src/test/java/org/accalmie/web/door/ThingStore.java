package org.accalmie.web.door;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;

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

    void rename(UUID id, String name) {
        jdbi.useHandle(handle ->
                handle.execute("update thing set document = jsonb_build_object('name', ?) where id = ?", name, id));
    }

    void delete(UUID id) {
        jdbi.useHandle(handle -> handle.execute("delete from thing where id = ?", id));
    }

    Map<UUID, String> names(Collection<UUID> ids) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select id, document ->> 'name' as name from thing where id = any(:ids)")
                        .bindArray("ids", UUID.class, ids.toArray())
                        .setMapKeyColumn("id")
                        .setMapValueColumn("name")
                        .collectInto(new GenericType<Map<UUID, String>>() {}));
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
