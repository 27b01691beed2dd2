package org.accalmie.incident.guidance.wording;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes words comparable: case, accents, ligatures and invisible characters do not count. */
public final class Folding {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{M}\\p{Cf}]");

    private Folding() {}

    public static String fold(String word) {
        var decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        return INVISIBLE.matcher(decomposed).replaceAll("").replace("œ", "oe").replace("æ", "ae");
    }
}
