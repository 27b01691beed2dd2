package org.accalmie.local.importing.column;

import java.util.regex.Pattern;

/** Free text, or a name or number to recognise something by, which a spreadsheet damages now and then. */
record TextCell(boolean isIdentifier) implements CellType {
    private static final Pattern SHORTENED = Pattern.compile("-?\\d([.,]\\d+)?E[+-]?\\d{1,3}");
    private static final Pattern FORMULA_ERROR =
            Pattern.compile("#(N/A|REF!|VALUE!|VALEUR!|NAME\\?|NOM\\?|DIV/0!|NUM!|NOMBRE!|NULL!|NUL!)");
    /** How a spreadsheet is told that digits are no number. */
    private static final Pattern KEPT_AS_TEXT = Pattern.compile("=\"([^\"]*)\"");

    static TextCell free() {
        return new TextCell(false);
    }

    static TextCell identifier() {
        return new TextCell(true);
    }

    @Override
    public Cell read(String cell) {
        var kept = KEPT_AS_TEXT.matcher(cell);
        var text = kept.matches() ? kept.group(1) : cell;
        if (isIdentifier && SHORTENED.matcher(text).matches()) {
            return new Cell.Unreadable(
                    "%s was shortened by the spreadsheet; format the column as text and export it again"
                            .formatted(text));
        }
        if (isIdentifier && FORMULA_ERROR.matcher(text).matches()) {
            return new Cell.Unreadable("%s is the error of a formula".formatted(text));
        }
        return Cell.text(text);
    }

    @Override
    public String description() {
        return "text";
    }
}
