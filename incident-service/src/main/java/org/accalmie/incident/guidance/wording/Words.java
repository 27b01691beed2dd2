package org.accalmie.incident.guidance.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a text into comparable words; each knows its place, whatever folding and spelling did to it. */
final class Words {
    /** One kind of apostrophe counts as a letter in Unicode. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}&&[^ʼ]][\\p{L}\\p{N}\\p{M}\\p{Cf}&&[^ʼ]]*");

    /**
     * What may stand between the words of one phrase: space, hyphen, apostrophe, comma, quotes, emphasis; a dash or minus where
     * a hyphen would stand, without spaces, which make it the end of a clause.
     */
    private static final Pattern WITHIN_SENTENCE =
            Pattern.compile("[–−－]|[\\s\\p{Z}\\p{Cf}\\p{M}\\-‐‑'’‘ʼ`´′＇,\"“”«»*_]*");

    private Words() {}

    static List<Word> of(String text, Spelling spelling) {
        var words = new ArrayList<Word>();
        var matcher = WORD.matcher(text);
        var last = 0;
        while (matcher.find()) {
            if (!WITHIN_SENTENCE.matcher(text.substring(last, matcher.start())).matches()) {
                words.add(Word.sentenceEnd(matcher.start()));
            }
            words.add(new Word(Folding.fold(matcher.group()), matcher.start(), matcher.end()));
            last = matcher.end();
        }
        return spelling.normalised(words, text);
    }
}
