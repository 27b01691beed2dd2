package org.accalmie.local.importing.file;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.accalmie.local.importing.column.Column;

/**
 * Where a field is on the sheet.
 *
 * @param steps names, and numbers of list items
 */
record FieldPath(List<String> steps) {
    private static final Pattern INDEX = Pattern.compile("\\[(\\d{1,3})]|\\.(\\d{1,3})(?=\\.|$)");
    private static final String ANY_INDEX = "[]";

    /** The path of a column as a header names it: {@code commitments[0].action} or {@code commitments.0.action}. */
    static String pattern(String name) {
        return INDEX.matcher(name).replaceFirst(ANY_INDEX);
    }

    /** The place that a header names in a column. */
    static FieldPath of(Column column, String name) {
        var index = INDEX.matcher(name);
        var path = index.find()
                ? column.path().replace(ANY_INDEX, "." + (index.group(1) == null ? index.group(2) : index.group(1)))
                : column.path();
        return new FieldPath(Arrays.asList(path.split("\\.")));
    }

    /** How answers name it. */
    String name() {
        return INDEX.matcher(String.join(".", steps)).replaceFirst("[$2]");
    }

    /** The list of which it is in an item. */
    Optional<String> list() {
        return index().map(at -> String.join(".", steps.subList(0, at)));
    }

    /** The number of that item. */
    int item() {
        return index().map(at -> Integer.parseInt(steps.get(at))).orElseThrow();
    }

    private Optional<Integer> index() {
        for (var i = 0; i < steps.size(); i++) {
            if (SheetBuilder.isIndex(steps.get(i))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
