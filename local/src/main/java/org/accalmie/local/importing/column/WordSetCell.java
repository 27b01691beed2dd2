package org.accalmie.local.importing.column;

import java.util.ArrayList;
import java.util.regex.Pattern;

/** Several words of an enumeration in one cell. */
record WordSetCell(WordCell word) implements CellType {
    private static final Pattern BETWEEN = Pattern.compile("[;,|\\s]+");

    @Override
    public Cell read(String cell) {
        var set = Cell.JSON.arrayNode();
        var unknown = new ArrayList<String>();
        for (var item : BETWEEN.split(cell)) {
            if (!item.isEmpty()) {
                set.add(WordCell.normal(item));
                if (!word.words().contains(WordCell.normal(item))) {
                    unknown.add(item);
                }
            }
        }
        return unknown.isEmpty()
                ? new Cell.Value(set)
                : new Cell.Unreadable("%s is none of %s, parted by semicolons"
                        .formatted(String.join(" ", unknown), String.join(" ", word.words())));
    }

    @Override
    public String description() {
        return "any of " + word.description() + ", parted by semicolons";
    }
}
