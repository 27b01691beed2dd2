package org.accalmie.web.stream;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The changes of lists, in the order of their ids, as the database's triggers note them. */
@Singleton
class ChangeStore {
    private static final String LAST = "select last_value from stream_change_id_seq";

    /** The key is all that a lock keeps of an id, and one that is ahead was announced after the question began. */
    private static final String BEHIND = """
            select coalesce(max(behind), 0)
            from (select (:last - objid::bigint) & 2147483647 as behind
                  from pg_locks
                  where locktype = 'advisory' and classid = 1398034253 and objsubid = 2
                    and database = (select oid from pg_database where datname = current_database())) as announced
            where behind < 1073741824""";

    private static final String BETWEEN = """
            select id, list, subject, before::text from stream_change
            where id > :from and id <= :to order by id limit :most""";

    private static final String PRUNE = """
            delete from stream_change
            where id < (select max(id) from stream_change where at <= clock_timestamp() - cast(:kept as interval))""";

    private final Jdbi jdbi;

    ChangeStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The id that was given last, of whatever is committed or not. */
    long last() {
        return jdbi.withHandle(
                handle -> handle.createQuery(LAST).mapTo(Long.class).one());
    }

    /** The highest id up to which nothing will appear any more; to be asked for before the changes are read. */
    long settled() {
        long last = last();
        return last
                - jdbi.withHandle(handle -> handle.createQuery(BEHIND)
                        .bind("last", last)
                        .mapTo(Long.class)
                        .one());
    }

    /** Whether all is kept that came after that id. */
    boolean keepsAllAfter(long id) {
        return id
                >= jdbi.withHandle(handle -> handle.createQuery("select min(id) from stream_change")
                        .mapTo(Long.class)
                        .one());
    }

    List<Change> between(long from, long to, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(BETWEEN)
                .bind("from", from)
                .bind("to", to)
                .bind("most", most)
                .map((row, context) -> new Change(
                        row.getLong("id"),
                        row.getString("list"),
                        row.getObject("subject", UUID.class),
                        row.getString("before")))
                .list());
    }

    /** The last of those that are too old stays, so that one can see where the others begin. */
    void prune(Duration kept) {
        jdbi.useHandle(handle ->
                handle.createUpdate(PRUNE).bind("kept", kept.toString()).execute());
    }
}
