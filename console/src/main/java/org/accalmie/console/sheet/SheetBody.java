package org.accalmie.console.sheet;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.accalmie.console.field.Fault;
import org.accalmie.console.field.Field;
import org.jspecify.annotations.Nullable;

/**
 * What the services are sent for a form.
 *
 * @param faults what cannot be read, by the name in the form
 * @param rows the rows of promises that say something, in the order in which they are sent
 */
public record SheetBody(Map<String, Object> body, Map<String, Fault> faults, List<Integer> rows) {
    static final int PROMISES = 10;
    static final List<String> OF_PROMISE = List.of("action", "dueAt", "owner", "condition");
    private static final String COMMITMENTS = "commitments";
    private static final Pattern INDEXED = Pattern.compile("commitments\\[(\\d{1,2})]");
    private static final Pattern OTHER_INDEX = Pattern.compile("\\[\\d+].*");

    /** @param now by which one means {@code tomorrow 9:00} */
    public static SheetBody of(Map<String, List<String>> form, ZonedDateTime now) {
        var sheet = new SheetBody(new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
        var reader = new Reader(form, now, sheet);
        for (var field : Field.values()) {
            reader.read(field);
        }
        reader.readPromises();
        return sheet;
    }

    /** The same, with what no recorded sheet may lack marked. */
    SheetBody whole() {
        for (var field : Field.REQUIRED) {
            if (at(field.path()).isEmpty()) {
                faults.putIfAbsent(field.path(), Fault.of(Fault.Kind.REQUIRED));
            }
        }
        return this;
    }

    /** The sheet of an agent, as far as it can be read, to ask about. */
    public Map<String, Object> by(String agent) {
        put("agent.id", agent);
        return body;
    }

    /** The value of a field, absent where nothing that can be read is said. */
    Optional<Object> at(String path) {
        Object found = body;
        for (var name : path.split("\\.")) {
            found = found instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return Optional.ofNullable(found);
    }

    void put(String path, Object value) {
        put(body, path, value);
    }

    @SuppressWarnings("unchecked")
    static void put(Map<String, Object> into, String path, @Nullable Object value) {
        var dot = path.indexOf('.');
        if (dot < 0) {
            into.put(path, value);
        } else {
            var nested = into.computeIfAbsent(path.substring(0, dot), none -> new LinkedHashMap<String, Object>());
            put((Map<String, Object>) nested, path.substring(dot + 1), value);
        }
    }

    /** The name in the form of what the service calls {@code commitments[0].dueAt} or {@code dossier.facts[2].text}. */
    public String nameOf(String field) {
        var promise = INDEXED.matcher(field);
        if (promise.lookingAt()) {
            var index = Integer.parseInt(promise.group(1));
            var row = index < rows.size() ? rows.get(index) : index;
            return COMMITMENTS + "." + row + field.substring(promise.end());
        }
        return OTHER_INDEX.matcher(field).replaceFirst("");
    }

    static String promise(int row, String field) {
        return COMMITMENTS + "." + row + "." + field;
    }

    /** Reads one form into a body. */
    private record Reader(Map<String, List<String>> form, ZonedDateTime now, SheetBody into) {
        void read(Field field) {
            var texts = form.getOrDefault(field.path(), List.of());
            var text = texts.isEmpty() ? "" : texts.getFirst().strip();
            if (field.kind() == Field.Kind.SIGNALS) {
                if (!texts.isEmpty()) {
                    into.put(field.path(), List.copyOf(texts));
                }
            } else if (!text.isEmpty()) {
                value(field, text)
                        .ifPresentOrElse(
                                value -> into.put(field.path(), value),
                                () -> into.faults.put(field.path(), Fault.of(unreadable(field))));
            }
        }

        private Optional<?> value(Field field, String text) {
            return switch (field.kind()) {
                case LINE, AREA, CHOICE, SIGNALS -> Optional.of(text);
                case LINES -> Optional.of(lines(field, text));
                case NUMBER, SCORE -> Written.number(text);
                case MONEY -> Written.amount(text);
                case DAY -> Written.day(text).map(Object::toString);
                case PAST -> Written.past(text, now.getZone()).map(Object::toString);
                case DUE -> Written.due(text, now).map(Object::toString);
                case MINUTES -> Written.minutes(text).map(Object::toString);
                case YES_NO, TICK -> Optional.of(Boolean.valueOf(text));
            };
        }

        private static List<Map<String, String>> lines(Field field, String text) {
            var name = switch (field) {
                case EVIDENCE -> "url";
                case OPTIONS -> "label";
                default -> "text";
            };
            return text.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> Map.of(name, line.strip()))
                    .toList();
        }

        private static Fault.Kind unreadable(Field field) {
            return switch (field.kind()) {
                case DAY -> Fault.Kind.NO_DAY;
                case PAST, DUE -> Fault.Kind.NO_MOMENT;
                default -> Fault.Kind.NO_NUMBER;
            };
        }

        void readPromises() {
            var promises = new ArrayList<Map<String, Object>>();
            for (var row = 0; row < PROMISES; row++) {
                var promise = new LinkedHashMap<String, Object>();
                for (var name : OF_PROMISE) {
                    readOfPromise(row, name, promise);
                }
                if (promise.keySet().stream().anyMatch(name -> !name.equals("owner"))) {
                    promises.add(promise);
                    into.rows.add(row);
                }
            }
            if (!promises.isEmpty()) {
                into.put(COMMITMENTS, promises);
            }
        }

        private void readOfPromise(int row, String name, Map<String, Object> promise) {
            var texts = form.getOrDefault(SheetBody.promise(row, name), List.of());
            var text = texts.isEmpty() ? "" : texts.getFirst().strip();
            if (text.isEmpty()) {
                return;
            }
            if (name.equals("dueAt")) {
                Written.due(text, now)
                        .ifPresentOrElse(
                                at -> promise.put(name, at.toString()),
                                () -> into.faults.put(SheetBody.promise(row, name), Fault.of(Fault.Kind.NO_MOMENT)));
            } else {
                promise.put(name, text);
            }
        }
    }
}
