package org.accalmie.local.importing.column;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** An amount in EUR, with or without its sign. */
record AmountCell() implements CellType {
    private static final int CENT_DIGITS = 2;
    private static final Pattern EURO = Pattern.compile("(?i)€|\\bEUR\\b");

    @Override
    public Cell read(String cell) {
        return WrittenNumber.read(EURO.matcher(cell).replaceFirst(""))
                .map(amount -> amount(cell, amount))
                .orElseGet(() -> new Cell.Unreadable(
                        "%s is no amount in EUR that can be read in one way; write 1234.50 or 1 234,50 €"
                                .formatted(cell)));
    }

    private static Cell amount(String cell, BigDecimal amount) {
        return amount.stripTrailingZeros().scale() > CENT_DIGITS
                ? new Cell.Unreadable("%s is no amount in euros and cents; write %s or %s"
                        .formatted(cell, rounded(amount), rounded(amount).replace('.', ',')))
                : new Cell.Value(Cell.JSON.numberNode(amount));
    }

    private static String rounded(BigDecimal amount) {
        return amount.setScale(CENT_DIGITS, RoundingMode.HALF_UP).toPlainString();
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
