package org.accalmie.eventing.inbox;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.accalmie.eventing.EventConsumer;
import org.accalmie.eventing.ReceivedEvent;
import org.accalmie.events.Topic;
import org.accalmie.events.care.WellbeingReported;
import org.jdbi.v3.core.Jdbi;

/** The effect of an event is a row of the table {@code effect}; more of it for an event that repeats. */
@Singleton
final class Effects implements EventConsumer {
    private final Jdbi jdbi;
    private final Map<String, Consumer<WellbeingReported>> afterwards = new ConcurrentHashMap<>();

    Effects(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Does something more after each effect of a key, in its transaction. */
    void after(String key, Consumer<WellbeingReported> what) {
        afterwards.put(key, what);
    }

    List<Integer> of(String key) {
        return list("select number from effect where key = :key order by number", key, Integer.class);
    }

    /** The threads that wrote them, one for each replica. */
    List<String> consumersOf(String key) {
        return list("select distinct consumer from effect where key like :key || '%'", key, String.class);
    }

    long count(String keyPrefix) {
        return list("select count(*) from effect where key like :key || '%'", keyPrefix, Long.class)
                .getFirst();
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.CARE);
    }

    @Override
    public void on(ReceivedEvent received) {
        var fact = (WellbeingReported) received.data();
        jdbi.useHandle(handle -> handle.createUpdate("insert into effect values (:key, :number, :consumer)")
                .bind("key", fact.key())
                .bind("number", fact.version())
                .bind("consumer", Thread.currentThread().getName().replaceAll("\\d+$", ""))
                .execute());
        afterwards.getOrDefault(fact.key(), nothing -> {}).accept(fact);
    }

    private <T> List<T> list(String sql, String key, Class<T> type) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).bind("key", key).mapTo(type).list());
    }
}
