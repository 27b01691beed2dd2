package org.accalmie.local.importing.column;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as people write them: decimal comma or point, thousands parted by blanks, points or commas. What may be
 * meant in two ways, such as {@code 1.234}, is none.
 */
final class WrittenNumber {
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0\u2007\u2009\u202f]");
    private static final Pattern GROUPED = Pattern.compile("(-?\\d{1,3}(?: \\d{3})+)((?:[.,]\\d+)?)");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(?:[.,]\\d{1,15})?");
    private static final Pattern TWO_WAYS = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern COMMAS_THEN_POINT = Pattern.compile("-?\\d{1,3}(?:,\\d{3})+\\.\\d+");
    private static final Pattern POINTS_THEN_COMMA = Pattern.compile("-?\\d{1,3}(?:\\.\\d{3})+,\\d+");
    private static final Pattern SEVERAL_GROUPS =
            Pattern.compile("-?\\d{1,3}(?:\\.\\d{3}){2,4}|-?\\d{1,3}(?:,\\d{3}){2,4}");

    private WrittenNumber() {}

    static Optional<BigDecimal> read(String text) {
        var number = BLANKS.matcher(text.replace('\u2212', '-')).replaceAll(" ").strip();
        if (GROUPED.matcher(number).matches()) {
            return plain(number.replace(" ", ""));
        }
        if (TWO_WAYS.matcher(number).matches()) {
            return Optional.empty();
        }
        if (COMMAS_THEN_POINT.matcher(number).matches()) {
            return plain(number.replace(",", ""));
        }
        if (POINTS_THEN_COMMA.matcher(number).matches()) {
            return plain(number.replace(".", ""));
        }
        return SEVERAL_GROUPS.matcher(number).matches() ? plain(number.replaceAll("[.,]", "")) : plain(number);
    }

    private static Optional<BigDecimal> plain(String number) {
        return PLAIN.matcher(number).matches()
                ? Optional.of(new BigDecimal(number.replace(',', '.')))
                : Optional.empty();
    }
}
