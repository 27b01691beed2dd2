package org.accalmie.eventing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Gathers as many as are different, in the order they come, so that what is the same is taken one after the other.
 *
 * @param <T> versions of things, of which a batch holds one each
 */
public final class DistinctBatch<T> {
    private final Function<T, Object> identity;
    private final Consumer<List<T>> next;
    private final Map<Object, T> gathered = new LinkedHashMap<>();

    public DistinctBatch(Function<T, Object> identity, Consumer<List<T>> next) {
        this.identity = identity;
        this.next = next;
    }

    /** Another version of the same passes the gathered ones on first. */
    public void add(T one) {
        if (gathered.containsKey(identity.apply(one))) {
            passOn();
        }
        gathered.put(identity.apply(one), one);
    }

    public void passOn() {
        if (!gathered.isEmpty()) {
            var batch = List.copyOf(gathered.values());
            gathered.clear();
            next.accept(batch);
        }
    }
}
