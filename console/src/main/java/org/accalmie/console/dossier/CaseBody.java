package org.accalmie.console.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.accalmie.console.command.FieldFault;
import org.accalmie.console.command.Need;

/** What the service is sent for a form of the dossier's page, and what is missing in it. */
record CaseBody(Map<String, Object> body, Map<String, FieldFault> faults) {
    static final List<String> NUMBERS = List.of("1", "2", "3");
    private static final List<String> COLUMNS = List.of("cost", "delay", "risk", "precedent");

    private static final String LABEL = "label";
    private static final String COMMENT = "comment";
    private static final Set<String> DECIDED = Set.of("chosen", "decider", "statement");
    private static final Set<String> ESCALATED = Set.of("team", "urgency", "request");
    private static final Pattern OPTION = Pattern.compile("(?:dossier\\.)?options\\[(\\d{1,3})](?:\\.(\\w+))?");

    static CaseBody of(CaseCommand command, Map<String, String> form) {
        var written = new CaseBody(new LinkedHashMap<>(), new LinkedHashMap<>());
        switch (command) {
            case COMPLETION -> written.complete(form);
            case DECISION -> written.decide(form);
            case USEFULNESS -> written.judge(form);
            case ESCALATION -> written.escalate(form);
        }
        return written;
    }

    /** Whether the form of the command asks for it. */
    static boolean has(CaseCommand command, String field) {
        return switch (command) {
            case COMPLETION ->
                field.equals(COMMENT)
                        || CaseForm.COMPLETED.stream()
                                .anyMatch(need -> need.field().equals(field));
            case DECISION ->
                DECIDED.contains(field)
                        || NUMBERS.stream()
                                .anyMatch(number -> field.equals(LABEL + number)
                                        || COLUMNS.stream().anyMatch(column -> field.equals(column + number)));
            case USEFULNESS -> field.equals("helpful") || field.equals(COMMENT);
            case ESCALATION -> ESCALATED.contains(field);
        };
    }

    /** The field of the form that holds what the service speaks of. */
    static String holder(String path, Map<String, String> form) {
        var option = OPTION.matcher(path);
        if (!option.matches()) {
            var field = FieldFault.holder(path.replaceFirst("^dossier\\.", ""));
            return field.equals("options") ? LABEL + NUMBERS.getFirst() : field;
        }
        // those without a label were not sent
        var sent = NUMBERS.stream()
                .filter(number -> !text(form, LABEL + number).isEmpty())
                .skip(Integer.parseInt(option.group(1)))
                .findFirst()
                .orElse(NUMBERS.getFirst());
        var column = option.group(2);
        return (column != null && COLUMNS.contains(column) ? column : LABEL) + sent;
    }

    private void complete(Map<String, String> form) {
        var dossier = new LinkedHashMap<String, Object>();
        for (var need : CaseForm.COMPLETED) {
            var text = text(form, need.field());
            if (!text.isEmpty()) {
                dossier.put(need.field(), typed(need, text));
            }
        }
        if (dossier.isEmpty()) {
            faults.put(Need.SUMMARY.field(), required());
        }
        body.put("dossier", dossier);
        addText(form, COMMENT);
    }

    private static Object typed(Need need, String text) {
        return switch (need) {
            case FACTS ->
                text.lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> Map.of("text", line))
                        .toList();
            case EVIDENCE ->
                text.lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> Map.of("url", line.strip()))
                        .toList();
            case IMPACT -> Map.of("risk", text);
            default -> text;
        };
    }

    private void decide(Map<String, String> form) {
        var options = new ArrayList<Map<String, String>>();
        for (var number : NUMBERS) {
            var option = option(form, number);
            if (option.containsKey(LABEL)) {
                options.add(option);
            } else if (!option.isEmpty()) {
                faults.put(LABEL + number, required());
            }
        }
        if (options.size() < 2) {
            faults.putIfAbsent(options.isEmpty() ? "label1" : "label2", required());
        }
        body.put("options", options);
        var chosen = text(form, LABEL + text(form, "chosen"));
        if (chosen.isEmpty()) {
            faults.put("chosen", required());
        }
        body.put("chosen", chosen);
        requireText(form, "decider");
        requireText(form, "statement");
    }

    private static Map<String, String> option(Map<String, String> form, String number) {
        var option = new LinkedHashMap<String, String>();
        var label = text(form, LABEL + number);
        if (!label.isEmpty()) {
            option.put(LABEL, label);
        }
        for (var column : COLUMNS) {
            var text = text(form, column + number);
            if (!text.isEmpty()) {
                option.put(column, text);
            }
        }
        return option;
    }

    private void judge(Map<String, String> form) {
        requireText(form, "helpful");
        addText(form, COMMENT);
    }

    private void escalate(Map<String, String> form) {
        requireText(form, "team");
        requireText(form, "urgency");
        requireText(form, "request");
    }

    private void requireText(Map<String, String> form, String field) {
        addText(form, field);
        if (!body.containsKey(field)) {
            faults.put(field, required());
        }
    }

    private void addText(Map<String, String> form, String field) {
        var text = text(form, field);
        if (!text.isEmpty()) {
            body.put(field, text);
        }
    }

    private static String text(Map<String, String> form, String field) {
        return form.getOrDefault(field, "").strip();
    }

    private static FieldFault required() {
        return new FieldFault(FieldFault.Kind.REQUIRED, "");
    }
}
