package org.accalmie.incident.guidance.wording;

/**
 * A word as it is compared, and where it stands.
 *
 * @param text folded: lower case, no accents; empty for the end of a sentence, which no phrase crosses
 * @param start of the first UTF-16 unit in the original text
 * @param end after the last one
 */
record Word(String text, int start, int end) {
    static Word sentenceEnd(int at) {
        return new Word("", at, at);
    }

    Word as(String otherText) {
        return new Word(otherText, start, end);
    }
}
