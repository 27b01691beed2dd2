package org.accalmie.acceptance.fuzz;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a run saw: how many answers of each status, and each kind of fault with its first request, whole, told at once. */
final class Findings {
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Map<String, Integer> times = new LinkedHashMap<>();
    private final Map<String, String> first = new LinkedHashMap<>();

    void count(int status) {
        statuses.merge(status, 1, Integer::sum);
    }

    void add(String fault, FuzzRequest request, String answer) {
        var kind = fault + ": " + request.operation();
        if (times.merge(kind, 1, Integer::sum) == 1) {
            first.put(kind, request + "\n\nwas answered " + answer);
            System.out.printf("== %s%n%s%n", kind, first.get(kind));
        }
    }

    boolean isEmpty() {
        return first.isEmpty();
    }

    String statuses() {
        return statuses.toString();
    }

    @Override
    public String toString() {
        return first.entrySet().stream()
                .map(it -> "%n== %s (%d times)%n%s".formatted(it.getKey(), times.get(it.getKey()), it.getValue()))
                .collect(Collectors.joining("\n"));
    }
}
