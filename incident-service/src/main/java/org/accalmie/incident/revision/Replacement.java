package org.accalmie.incident.revision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A sheet that is said anew by whoever recorded it: it says what they say, and what others added and they do not say
 * stays, so that a ticket that is told again takes nothing away from the people who worked on it.
 */
final class Replacement {
    /** A sheet has one, which is never taken back by leaving it out. */
    private static final String GESTURE = "gesture";

    /** False unless said. */
    private static final Set<String> FALSE_BY_DEFAULT = Set.of("historical", "customer.vip");

    private Replacement() {}

    /**
     * Says it anew.
     *
     * @param emptied the paths that are said to be false or empty, which wins as everything that is said
     * @param added the paths that others added or changed
     */
    static ObjectNode of(ObjectNode current, ObjectNode said, Set<String> emptied, Collection<String> added) {
        var replacement = said.deepCopy();
        Stream.concat(Stream.of(GESTURE), added.stream())
                .filter(path -> !emptied.contains(path))
                .filter(path -> !isSaid(path, said) && isOfTheSamePerson(path, current, said))
                .forEach(path -> keep(path, current, replacement));
        return replacement;
    }

    private static boolean isSaid(String path, ObjectNode sheet) {
        var value = at(path, sheet);
        var isDefault = FALSE_BY_DEFAULT.contains(path) && !value.asBoolean();
        return !isDefault && !value.isMissingNode() && !(value.isArray() && value.isEmpty());
    }

    /** What is known of one customer or agent says nothing of another. */
    private static boolean isOfTheSamePerson(String path, ObjectNode current, ObjectNode said) {
        var person = path.startsWith("customer.") ? "customer.id" : path.startsWith("agent") ? "agent.id" : null;
        return person == null || at(person, current).equals(at(person, said));
    }

    private static void keep(String path, ObjectNode current, ObjectNode replacement) {
        var value = at(path, current);
        if (value.isMissingNode()) {
            return;
        }
        var names = path.split("\\.", -1);
        var place = replacement;
        for (var index = 0; index < names.length - 1; index++) {
            place = place.withObjectProperty(names[index]);
        }
        place.set(names[names.length - 1], value);
    }

    private static JsonNode at(String path, ObjectNode sheet) {
        JsonNode value = sheet;
        for (var name : path.split("\\.", -1)) {
            value = value.path(name);
        }
        return value.isNull() ? value.path("") : value;
    }
}
