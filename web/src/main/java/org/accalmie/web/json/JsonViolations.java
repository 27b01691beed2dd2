package org.accalmie.web.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.accalmie.web.ProblemException;
import org.accalmie.web.Violation;

/** What is wrong with one document: the first fault of each field, in the order in which they are met. */
final class JsonViolations {
    private final Map<String, Violation> byField = new LinkedHashMap<>();

    /** Those of the document that is being read. */
    static JsonViolations of(DeserializationContext reading) {
        return (JsonViolations) reading.getAttribute(JsonViolations.class);
    }

    void add(String field, String message) {
        add(new Violation(field, message));
    }

    /** Adds what the rules say about a value of which only those fields are known that could be read. */
    void addOfRules(Collection<Violation> broken) {
        broken.stream()
                .filter(it -> !isUnread(it.field()) && !isEmptied(it))
                .toList()
                .forEach(this::add);
    }

    boolean isEmpty() {
        return byField.isEmpty();
    }

    /** Whether something is wrong with a field or beneath it. */
    boolean touches(String field) {
        return byField.keySet().stream().anyMatch(it -> isWithin(it, field));
    }

    List<Violation> sorted() {
        return byField.values().stream()
                .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::message))
                .toList();
    }

    private void add(Violation violation) {
        if (byField.size() < ProblemException.MOST_VIOLATIONS) {
            byField.putIfAbsent(violation.field(), violation);
        }
    }

    /** What was given is null only because something within it could not be read. */
    private boolean isEmptied(Violation broken) {
        return broken.message().equals(JsonFault.NULL) && touches(broken.field());
    }

    private boolean isUnread(String field) {
        return Stream.iterate(field, it -> !it.isEmpty(), JsonViolations::parent)
                .anyMatch(byField::containsKey);
    }

    private static String parent(String field) {
        return field.substring(0, Math.max(0, Math.max(field.lastIndexOf('.'), field.lastIndexOf('['))));
    }

    private static boolean isWithin(String field, String whole) {
        return field.equals(whole)
                || whole.equals(JsonPath.ROOT)
                || field.startsWith(whole + ".")
                || field.startsWith(whole + "[");
    }
}
