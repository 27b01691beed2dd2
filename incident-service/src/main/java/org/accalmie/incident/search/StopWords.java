package org.accalmie.incident.search;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accalmie.incident.guidance.wording.Folding;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;

/** Words that say nothing of what is looked for; they are left out of a question that has others. */
final class StopWords {
    private static final Set<String> ALL = Stream.of(
                    FrenchAnalyzer.getDefaultStopSet(),
                    EnglishAnalyzer.getDefaultStopSet(),
                    FrenchAnalyzer.DEFAULT_ARTICLES)
            .flatMap(StopWords::folded)
            .collect(Collectors.toUnmodifiableSet());

    private StopWords() {}

    static boolean contains(String word) {
        return ALL.contains(word);
    }

    private static Stream<String> folded(CharArraySet words) {
        return words.stream().map(word -> Folding.fold(new String((char[]) word)));
    }
}
