package org.accalmie.console.command;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.accalmie.console.page.Times;
import org.accalmie.console.person.Person;
import org.accalmie.console.upstream.Escalation;
import org.jspecify.annotations.Nullable;

/**
 * What became other while a command was being written.
 *
 * @param before as it was read then
 * @param now as it is by now
 * @param field of the form that would say something else, into which it can be taken over; empty without one
 */
public record Difference(Aspect aspect, String before, String now, String field) {
    private static final String SEPARATOR = "|";

    /** What somebody else may have changed. */
    public enum Aspect {
        STATE,
        TEAM,
        OWNER,
        NEXT_UPDATE,
        MISSING
    }

    /** What a form keeps of what was read, to be compared with later. */
    public static String seen(Escalation escalation) {
        return String.join(SEPARATOR, values(escalation));
    }

    static List<Difference> between(String seen, Escalation fresh, Person reader, Instant now) {
        var before = List.of(seen.split("\\" + SEPARATOR, -1));
        var after = values(fresh);
        if (before.size() != after.size()) {
            return List.of();
        }
        var times = new Times(reader.language(), reader.zone(), now);
        return Stream.of(Aspect.values())
                .filter(aspect -> !before.get(aspect.ordinal()).equals(after.get(aspect.ordinal())))
                .map(aspect -> new Difference(
                        aspect,
                        shown(aspect, before.get(aspect.ordinal()), times),
                        shown(aspect, after.get(aspect.ordinal()), times),
                        aspect == Aspect.NEXT_UPDATE ? CommandBody.NEXT_UPDATE : ""))
                .toList();
    }

    /** A state to be said in words. */
    public Escalation.@Nullable State state(String name) {
        return Stream.of(Escalation.State.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** In the order of the aspects. */
    private static List<String> values(Escalation escalation) {
        return List.of(
                escalation.state().name(),
                escalation.team(),
                escalation.owner() == null ? "" : escalation.owner(),
                escalation.nextUpdateAt() == null
                        ? ""
                        : escalation.nextUpdateAt().toString(),
                escalation.missing() == null ? "" : String.join(" ", escalation.missing()));
    }

    private static String shown(Aspect aspect, String value, Times times) {
        try {
            return aspect == Aspect.NEXT_UPDATE && !value.isEmpty() ? times.moment(Instant.parse(value)) : value;
        } catch (DateTimeParseException tampered) {
            return "";
        }
    }
}
