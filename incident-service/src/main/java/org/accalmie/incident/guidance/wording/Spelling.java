package org.accalmie.incident.guidance.wording;

import java.util.List;
import org.accalmie.web.language.Language;

/** Brings the ways in which a language writes the same words to one. */
interface Spelling {
    /** The words with elisions and contractions written out; each keeps the place of what it was written in. */
    List<Word> normalised(List<Word> words, String text);

    /** Whether people leave this word out without changing the meaning of a phrase that has it. */
    boolean isOftenDropped(String word);

    static Spelling of(Language language) {
        return switch (language) {
            case FR -> new FrenchSpelling();
            case EN -> new EnglishSpelling();
        };
    }
}
