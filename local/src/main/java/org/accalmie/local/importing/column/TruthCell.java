package org.accalmie.local.importing.column;

import java.util.Locale;
import java.util.Set;

/** Yes or no, as English and French spreadsheets write it. */
record TruthCell() implements CellType {
    private static final Set<String> YES = Set.of("true", "vrai", "yes", "oui", "1");
    private static final Set<String> NO = Set.of("false", "faux", "no", "non", "0");

    @Override
    public Cell read(String cell) {
        var word = cell.toLowerCase(Locale.ROOT);
        if (YES.contains(word) || NO.contains(word)) {
            return new Cell.Value(Cell.JSON.booleanNode(YES.contains(word)));
        }
        return new Cell.Unreadable("%s is neither true nor false; write true or false, VRAI or FAUX".formatted(cell));
    }

    @Override
    public String description() {
        return "true or false";
    }

    @Override
    public String examples() {
        return "`true` `false`, `VRAI` `FAUX`, `yes` `no`, `oui` `non`, `1` `0`";
    }
}
