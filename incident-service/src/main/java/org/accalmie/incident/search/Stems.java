package org.accalmie.incident.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.accalmie.incident.guidance.wording.Folding;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;

/**
 * Reduces words to their stems, of French and of English alike, since nobody says in which language a sheet is
 * written. Case and accents do not count; an emoji is a word, whatever the colour of its skin.
 */
final class Stems {
    private static final Pattern WORD = Pattern.compile(
            "[\\p{L}\\p{N}]+|[\\p{IsEmoji_Presentation}\\p{IsExtended_Pictographic}&&[^\\p{IsEmoji_Modifier}]]");
    private static final int LONGEST = 100;
    /** People use few words: beyond these a word is reduced each time. */
    private static final int REMEMBERED = 50_000;

    private static final Map<String, Set<String>> KNOWN = new ConcurrentHashMap<>();

    private Stems() {}

    /** The words of a text, folded, in order. */
    static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (var word = WORD.matcher(Folding.fold(text)); word.find(); ) {
            words.add(shortened(word.group()));
        }
        return words;
    }

    /** One or two stems of a folded word. */
    static Set<String> of(String word) {
        // a number has no stem, and is seldom seen again
        if (word.codePoints().allMatch(Character::isDigit)) {
            return Set.of(word);
        }
        var known = KNOWN.get(word);
        if (known != null) {
            return known;
        }
        var stems = Set.copyOf(List.of(stem(new FrenchStemmer(), word), stem(new EnglishStemmer(), word)));
        if (KNOWN.size() < REMEMBERED) {
            KNOWN.put(word, stems);
        }
        return stems;
    }

    private static String stem(SnowballStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private static String shortened(String word) {
        return word.length() <= LONGEST
                ? word
                : word.substring(0, word.offsetByCodePoints(0, word.codePointCount(0, LONGEST) - 1));
    }
}
