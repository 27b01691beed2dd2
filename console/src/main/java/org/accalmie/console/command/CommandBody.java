package org.accalmie.console.command;

import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the service is sent for a form, and what is missing in it. */
public record CommandBody(Map<String, Object> body, Map<String, FieldFault> faults) {
    public static final String NEXT_UPDATE = "nextUpdateAt";

    private static final String MISSING = "missing";
    private static final String READY = "dossierReady";

    private static final Map<Command, List<String>> TEXTS = Map.of(
            Command.ACKNOWLEDGEMENT, List.of("handover", "comment"),
            Command.UPDATE, List.of("message"),
            Command.WAITING, List.of("reason"),
            Command.RESUMPTION, List.of("comment"),
            Command.RESOLUTION, List.of("outcome", "summary"),
            Command.TRANSFER, List.of("team", "reason", "request"),
            Command.RETURN, List.of("reason", "comment"),
            Command.CANCELLATION, List.of("reason"));

    private static final Map<Command, List<String>> REQUIRED = Map.of(
            Command.ACKNOWLEDGEMENT, List.of(NEXT_UPDATE),
            Command.UPDATE, List.of("message"),
            Command.WAITING, List.of("reason"),
            Command.RESUMPTION, List.of(),
            Command.RESOLUTION, List.of("outcome", "summary"),
            Command.TRANSFER, List.of("team", "reason"),
            Command.RETURN, List.of("reason"),
            Command.CANCELLATION, List.of("reason"));

    public static CommandBody of(Command command, Map<String, List<String>> form, ZonedDateTime now) {
        var body = new LinkedHashMap<String, Object>();
        var faults = new LinkedHashMap<String, FieldFault>();
        for (var field : fields(TEXTS, command)) {
            var text = first(form, field);
            if (!text.isBlank()) {
                body.put(field, text);
            }
        }
        if (command == Command.ACKNOWLEDGEMENT || command == Command.UPDATE) {
            addMoment(first(form, NEXT_UPDATE), now, body, faults);
        }
        if (command == Command.RETURN) {
            body.put(MISSING, form.getOrDefault(MISSING, List.of()));
        }
        if (command == Command.RESOLUTION) {
            body.put(READY, form.containsKey(READY));
        }
        for (var field : fields(REQUIRED, command)) {
            if (!body.containsKey(field)) {
                faults.putIfAbsent(field, FieldFault.of(FieldFault.Kind.REQUIRED));
            }
        }
        return new CommandBody(body, faults);
    }

    /** Whether the form of the command asks for it. */
    static boolean has(Command command, String field) {
        return fields(TEXTS, command).contains(field)
                || switch (command) {
                    case ACKNOWLEDGEMENT, UPDATE -> field.equals(NEXT_UPDATE);
                    case RETURN -> field.equals(MISSING);
                    case RESOLUTION -> field.equals(READY);
                    default -> false;
                };
    }

    private static void addMoment(
            String text, ZonedDateTime now, Map<String, Object> body, Map<String, FieldFault> faults) {
        if (text.isBlank()) {
            return;
        }
        Moment.of(text, now)
                .ifPresentOrElse(
                        at -> body.put(NEXT_UPDATE, at.toString()),
                        () -> faults.put(NEXT_UPDATE, FieldFault.of(FieldFault.Kind.NO_MOMENT)));
    }

    private static List<String> fields(Map<Command, List<String>> of, Command command) {
        return of.getOrDefault(command, List.of());
    }

    private static String first(Map<String, List<String>> form, String field) {
        var values = form.getOrDefault(field, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }
}
