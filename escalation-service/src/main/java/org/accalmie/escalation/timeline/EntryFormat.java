package org.accalmie.escalation.timeline;

import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.accalmie.escalation.lifecycle.CommandType;
import org.accalmie.eventing.EventJson;

/** How entries are kept: a name and a document, with a reader for each format that was ever written. */
@Singleton
final class EntryFormat {
    /** Typed documents; in the first format every value was a text. */
    static final int CURRENT = 2;

    private static final String REPEATED = "repeated ";
    private static final List<String> LISTS = List.of("told", "missing");
    private static final String SEPARATOR = ", ";

    private static final Map<Class<? extends Entry>, String> NAMES = Map.ofEntries(
            Map.entry(Entry.Sent.class, "EscalationSent"),
            Map.entry(Entry.Prepared.class, "EscalationPrepared"),
            Map.entry(Entry.Acknowledged.class, CommandType.ACKNOWLEDGE.rule()),
            Map.entry(Entry.Updated.class, CommandType.UPDATE.rule()),
            Map.entry(Entry.Transferred.class, CommandType.TRANSFER.rule()),
            Map.entry(Entry.Returned.class, CommandType.RETURN.rule()),
            Map.entry(Entry.Completed.class, CommandType.COMPLETE.rule()),
            Map.entry(Entry.Suspended.class, CommandType.WAIT.rule()),
            Map.entry(Entry.Resumed.class, CommandType.RESUME.rule()),
            Map.entry(Entry.Resolved.class, CommandType.RESOLVE.rule()),
            Map.entry(Entry.Judged.class, CommandType.JUDGE.rule()),
            Map.entry(Entry.Cancelled.class, CommandType.CANCEL.rule()),
            Map.entry(Entry.Decided.class, CommandType.DECIDE.rule()),
            Map.entry(Entry.Revised.class, "revised"),
            Map.entry(Entry.Rang.class, "rung"),
            Map.entry(Entry.UpdateMissed.class, "update-overdue"),
            Map.entry(Entry.SentIncomplete.class, "sent-incomplete"),
            Map.entry(Entry.CompletionMissed.class, "completion-overdue"),
            Map.entry(Entry.Undelivered.class, "notification-failed"));
    private static final Map<String, Class<? extends Entry>> TYPES =
            NAMES.entrySet().stream().collect(toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private final EventJson json;

    EntryFormat(EventJson json) {
        this.json = json;
    }

    /** What happened, as it is called in the timeline. */
    static String name(Entry entry) {
        return entry instanceof Entry.Repeated repeated
                ? REPEATED + repeated.command().rule()
                : Objects.requireNonNull(NAMES.get(entry.getClass()));
    }

    /** The document, which does not repeat the name. */
    String text(Entry entry) {
        return entry instanceof Entry.Repeated ? "{}" : json.text(entry);
    }

    Entry read(int format, String name, String text) {
        if (name.startsWith(REPEATED)) {
            return new Entry.Repeated(commandOf(name.substring(REPEATED.length())));
        }
        var type = TYPES.get(name);
        if (type == null) {
            throw new IllegalStateException("No entry is called " + name);
        }
        return switch (format) {
            case 1 -> json.read(typed(text), type);
            case CURRENT -> json.read(text, type);
            default -> throw new IllegalStateException("No format of entries is numbered " + format);
        };
    }

    /** The details in words, as they are shown. */
    Map<String, String> details(Entry entry) {
        var shown = new LinkedHashMap<String, String>();
        Map<?, ?> values = json.read(text(entry), Map.class);
        values.forEach((name, value) -> shown.put(String.valueOf(name), shown(value)));
        return shown;
    }

    private static String shown(Object value) {
        return value instanceof List<?> several
                ? several.stream().map(Object::toString).collect(Collectors.joining(SEPARATOR))
                : value.toString();
    }

    /** A document of the first format as it would be written now; texts of one word are read as what they are. */
    private String typed(String text) {
        var values = new LinkedHashMap<String, Object>(json.readMap(text));
        LISTS.forEach(name -> values.computeIfPresent(name, (key, value) -> listed(value.toString())));
        return json.text(values);
    }

    private static List<String> listed(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(SEPARATOR, -1));
    }

    private static CommandType commandOf(String rule) {
        return Arrays.stream(CommandType.values())
                .filter(type -> type.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
