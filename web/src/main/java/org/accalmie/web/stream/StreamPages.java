package org.accalmie.web.stream;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.accalmie.database.Transactions;
import org.jspecify.annotations.Nullable;

/** Reads what changed, each row once for all who follow its list. */
@Singleton
class StreamPages {
    static final int MOST = 200;

    private final Map<String, StreamedList<Object>> lists;
    private final ChangeStore changes;
    private final Transactions transactions;
    private final ObjectMapper json;

    StreamPages(
            @Any Instance<StreamedList<?>> lists, ChangeStore changes, Transactions transactions, ObjectMapper json) {
        this.lists =
                lists.stream().map(StreamPages::ofAnything).collect(toMap(StreamedList::name, Function.identity()));
        this.changes = changes;
        this.transactions = transactions;
        this.json = json;
    }

    /** All that is settled after that id, or the beginning of it; rows are as they are now, or newer than the change. */
    StreamPage read(long from, long to, Set<String> followed) {
        return transactions.call(() -> {
            var found = changes.between(from, to, MOST);
            var end = found.size() < MOST ? to : found.getLast().id();
            var rows = rows(found, followed);
            return new StreamPage(
                    from,
                    end,
                    found.stream()
                            .filter(change -> followed.contains(change.list()))
                            .map(change -> row(change, rows))
                            .toList(),
                    sights(followed));
        });
    }

    /** What decides who sees that row of a list; absent where there is none. */
    Optional<Object> scopeOf(String name, UUID id) {
        return transactions.call(
                () -> Optional.ofNullable(list(name).read(List.of(id)).get(id)).map(StreamedRow::scope));
    }

    private Map<String, Function<Viewer, Predicate<Object>>> sights(Set<String> followed) {
        return followed.stream()
                .collect(toMap(Function.identity(), name -> list(name).sights()));
    }

    private Map<UUID, Read> rows(List<Change> found, Set<String> followed) {
        var subjects = found.stream()
                .filter(change -> followed.contains(change.list()))
                .collect(groupingBy(Change::list, mapping(Change::subject, toSet())));
        var rows = new HashMap<UUID, Read>();
        subjects.forEach((name, ids) ->
                list(name).read(ids).forEach((id, row) -> rows.put(id, new Read(bytes(row.item()), row.scope()))));
        return rows;
    }

    private StreamPage.Row row(Change change, Map<UUID, Read> rows) {
        var before = change.before();
        var now = rows.get(change.subject());
        return new StreamPage.Row(
                change,
                before == null ? null : list(change.list()).scope(before),
                now == null ? null : now.scope(),
                changed(change, now),
                StreamEvent.gone(change));
    }

    private static byte @Nullable [] changed(Change change, @Nullable Read now) {
        return now == null ? null : StreamEvent.changed(change, now.json());
    }

    private byte[] bytes(Object item) {
        try {
            return json.writeValueAsBytes(item);
        } catch (JsonProcessingException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    private StreamedList<Object> list(String name) {
        return Objects.requireNonNull(lists.get(name), name);
    }

    /** A list is only ever asked about scopes that it gave. */
    @SuppressWarnings("unchecked")
    private static StreamedList<Object> ofAnything(StreamedList<?> list) {
        return (StreamedList<Object>) list;
    }

    @SuppressWarnings("ArrayRecordComponent") // sent, never compared
    private record Read(byte[] json, Object scope) {}
}
