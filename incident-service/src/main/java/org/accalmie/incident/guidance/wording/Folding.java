package org.accalmie.incident.guidance.wording;

import java.text.Normalizer;
import java.util.Locale;

/** Makes words comparable: case, accents, ligatures and invisible characters do not count. */
public final class Folding {
    private static final int INVISIBLE = 1 << Character.NON_SPACING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.FORMAT;

    private Folding() {}

    public static String fold(String word) {
        var decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        var folded = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(Folding::isVisible).forEach(folded::appendCodePoint);
        return folded.toString().replace("œ", "oe").replace("æ", "ae");
    }

    private static boolean isVisible(int codePoint) {
        return (1 << Character.getType(codePoint) & INVISIBLE) == 0;
    }
}
