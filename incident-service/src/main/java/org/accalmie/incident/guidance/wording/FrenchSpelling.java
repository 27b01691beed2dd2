package org.accalmie.incident.guidance.wording;

import java.util.List;
import java.util.Map;

/** Writes elided words out: {@code n’} is {@code ne}; spoken French drops it altogether. */
final class FrenchSpelling implements Spelling {
    private static final Map<String, String> ELIDED =
            Map.of("c", "ce", "d", "de", "j", "je", "l", "le", "m", "me", "n", "ne", "s", "se", "t", "te", "qu", "que");

    @Override
    public List<Word> normalised(List<Word> words, String text) {
        return words.stream()
                .map(word -> word.as(ELIDED.getOrDefault(word.text(), word.text())))
                .toList();
    }

    @Override
    public boolean isOftenDropped(String word) {
        return word.equals("ne");
    }
}
