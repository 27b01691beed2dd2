package org.accalmie.local.importing.column;

import java.math.BigDecimal;

/** A whole number. */
record WholeNumberCell(int least, int most) implements CellType {
    static WholeNumberCell from(int least) {
        return new WholeNumberCell(least, Integer.MAX_VALUE);
    }

    @Override
    public Cell read(String cell) {
        return WrittenNumber.read(cell)
                .filter(this::isPossible)
                .<Cell>map(number -> new Cell.Value(Cell.JSON.numberNode(number.intValueExact())))
                .orElseGet(() -> new Cell.Unreadable("%s is no %s".formatted(cell, expected())));
    }

    @Override
    public String description() {
        return expected();
    }

    private boolean isPossible(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    private String expected() {
        return most == Integer.MAX_VALUE
                ? "whole number, %d or more".formatted(least)
                : "whole number from %d to %d".formatted(least, most);
    }
}
