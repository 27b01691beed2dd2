package org.accalmie.incident.search;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Telephone numbers in any spelling. Digits are compared from the end, so that it does not matter whether somebody
 * dials a country or a zero in front; they are kept backwards, so that an end is a prefix.
 */
final class Phones {
    /** Digits, with what people write between them. */
    static final Pattern SPELLING = Pattern.compile("\\+?\\(?\\p{Nd}[\\p{Nd}\\p{Zs}.\\-‐‑–/()]*");

    private static final int FEWEST = 6;

    /** The longest number in the world, and what is dialled in front of it. */
    private static final int MOST = 18;

    private static final Pattern TRUNK_ZERO = Pattern.compile("\\(0\\)");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+");

    private Phones() {}

    /** What the numbers in a field are found by. */
    static Stream<String> tags(String field) {
        return SPELLING.matcher(field)
                .results()
                .flatMap(match -> number(match.group()).stream())
                .map(digits -> tag(backwards(digits)));
    }

    /** The operands of a {@code tsquery} of which one must match; none where this is no number. */
    static Stream<String> asked(String spelling) {
        return number(spelling).stream().flatMap(Phones::operands);
    }

    private static Stream<String> operands(String digits) {
        var significant = LEADING_ZEROS.matcher(digits).replaceFirst("");
        var asked = backwards(significant.length() < FEWEST ? digits : significant);
        var shorter = IntStream.range(FEWEST, asked.length())
                .mapToObj(length -> asked.substring(0, length))
                .flatMap(end -> Stream.of(end, end + "0"))
                .map(end -> Lexemes.quoted(tag(end)));
        return Stream.concat(Stream.of(Lexemes.quoted(tag(asked)) + ":*"), shorter);
    }

    private static Optional<String> number(String spelling) {
        var digits = new StringBuilder();
        TRUNK_ZERO
                .matcher(spelling)
                .replaceAll("")
                .codePoints()
                .filter(Character::isDigit)
                .forEach(digit -> digits.append(Character.digit(digit, 10)));
        return digits.length() < FEWEST || digits.length() > MOST ? Optional.empty() : Optional.of(digits.toString());
    }

    private static String backwards(String digits) {
        return new StringBuilder(digits).reverse().toString();
    }

    private static String tag(String backwards) {
        return FilterTerms.of("phone", backwards);
    }
}
