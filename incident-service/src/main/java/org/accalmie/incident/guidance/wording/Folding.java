package org.accalmie.incident.guidance.wording;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Makes words comparable: case, accents, ligatures and invisible characters do not count. */
public final class Folding {
    private static final int INVISIBLE = 1 << Character.NON_SPACING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.FORMAT;

    /** Letters that people without them on their keyboard write otherwise, and that no normal form takes apart. */
    private static final Map<String, String> SPELLED_OUT =
            Map.of("œ", "oe", "æ", "ae", "ß", "ss", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i");

    private Folding() {}

    public static String fold(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(Folding::isPlain)) {
            return lower;
        }
        var decomposed = Normalizer.normalize(lower, Normalizer.Form.NFKD);
        var folded = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(Folding::isVisible).forEach(folded::appendCodePoint);
        var letters = folded.toString();
        for (var letter : SPELLED_OUT.entrySet()) {
            letters = letters.replace(letter.getKey(), letter.getValue());
        }
        return letters;
    }

    private static boolean isPlain(int character) {
        return character >= ' ' && character <= '~';
    }

    private static boolean isVisible(int codePoint) {
        return (1 << Character.getType(codePoint) & INVISIBLE) == 0;
    }
}
