package org.accalmie.local.importing.column;

import java.util.regex.Pattern;

/** An amount in EUR, with or without its sign. */
record AmountCell() implements CellType {
    private static final Pattern EURO = Pattern.compile("(?i)€|\\bEUR\\b");

    @Override
    public Cell read(String cell) {
        return WrittenNumber.read(EURO.matcher(cell).replaceFirst(""))
                .<Cell>map(amount -> new Cell.Value(Cell.JSON.numberNode(amount)))
                .orElseGet(() -> new Cell.Unreadable(
                        "%s is no amount in EUR that can be read in one way; write 1234.50 or 1 234,50 €"
                                .formatted(cell)));
    }

    @Override
    public String description() {
        return "amount in EUR";
    }

    @Override
    public String examples() {
        return "`1234.50`, `1 234,50 €`";
    }
}
