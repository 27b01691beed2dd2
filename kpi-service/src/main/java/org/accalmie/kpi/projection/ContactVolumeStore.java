package org.accalmie.kpi.projection;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.accalmie.kpi.fact.ContactVolume;
import org.accalmie.kpi.fact.ContactVolume.Key;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** The reported volumes, in the transaction of the caller. */
@Singleton
class ContactVolumeStore {
    private static final String ENSURE = """
            insert into contact_volume (day, channel, team, contacts)
            select day, channel, team, 0 from unnest(:days, :channels, :teams) as key (day, channel, team)
             order by day, channel collate "C", team collate "C"
            on conflict do nothing
            """;
    private static final String LOCK = """
            select volume.* from contact_volume volume
              join unnest(:days, :channels, :teams) as key (day, channel, team) using (day, channel, team)
             order by volume.day, volume.channel, volume.team for update of volume
            """;
    private static final String WRITE = """
            update contact_volume set contacts = :contacts, reported_at = :at, reported_by = :by
             where (day, channel, team) = (:day, :channel, :team)
            """;

    private final Jdbi jdbi;

    ContactVolumeStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Reads volumes to change them, 0 for new ones; nobody else changes them before the transaction ends. */
    List<ContactVolume> lock(Collection<Key> keys) {
        return jdbi.withHandle(handle -> {
            bind(keys, handle.createUpdate(ENSURE)).execute();
            return bind(keys, handle.createQuery(LOCK))
                    .map((row, context) -> volume(row))
                    .list();
        });
    }

    void write(Collection<ContactVolume> volumes, Instant at, String by) {
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch(WRITE);
            volumes.forEach(volume -> batch.bindMethods(volume.key())
                    .bind("contacts", volume.contacts())
                    .bind("at", at)
                    .bind("by", by)
                    .add());
            batch.execute();
        });
    }

    /** Hands over every volume of that day. */
    void forEach(LocalDate day, Consumer<ContactVolume> consumer) {
        jdbi.useHandle(handle -> handle.createQuery("select * from contact_volume where day = :day")
                .bind("day", day)
                .map((row, context) -> volume(row))
                .forEach(consumer));
    }

    private static <S extends SqlStatement<S>> S bind(Collection<Key> keys, S statement) {
        return statement
                .bindArray("days", LocalDate.class, array(keys, Key::day))
                .bindArray("channels", String.class, array(keys, Key::channel))
                .bindArray("teams", String.class, array(keys, Key::team));
    }

    private static Object[] array(Collection<Key> keys, Function<Key, Object> part) {
        return keys.stream().map(part).toArray();
    }

    private static ContactVolume volume(ResultSet row) throws SQLException {
        var key = new Key(row.getObject("day", LocalDate.class), row.getString("channel"), row.getString("team"));
        return new ContactVolume(key, row.getLong("contacts"));
    }
}
