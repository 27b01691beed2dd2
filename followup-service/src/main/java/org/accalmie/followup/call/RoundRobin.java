package org.accalmie.followup.call;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives calls to people in turn. */
final class RoundRobin {
    private final List<String> queue;

    private RoundRobin(List<String> queue) {
        this.queue = new ArrayList<>(queue);
    }

    /** Whoever has the fewest open calls goes first; who has as many as another, in the order given. */
    static RoundRobin over(List<String> people, Map<String, Long> openCalls) {
        return new RoundRobin(people.stream()
                .distinct()
                .sorted(Comparator.comparing(person -> openCalls.getOrDefault(person, 0L)))
                .toList());
    }

    /** Whose turn it is; who must not call keeps the turn for the next call. Empty where nobody may. */
    Optional<String> next(List<String> notBy) {
        var next = queue.stream()
                .filter(person -> notBy.stream().noneMatch(person::equalsIgnoreCase))
                .findFirst();
        next.ifPresent(person -> {
            queue.remove(person);
            queue.add(person);
        });
        return next;
    }
}
