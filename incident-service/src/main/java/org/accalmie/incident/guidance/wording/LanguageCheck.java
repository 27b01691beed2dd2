package org.accalmie.incident.guidance.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accalmie.incident.guidance.content.Phrase;

/**
 * Finds phrases to avoid, in any of their variants, in texts of one language. Of wordings that overlap the longest
 * counts. No phrase is found inside a word or across the end of a sentence.
 */
public final class LanguageCheck {
    private static final Comparator<PhraseTree.Match> LONGEST_FIRST =
            Comparator.comparingInt(PhraseTree.Match::length).reversed().thenComparingInt(PhraseTree.Match::start);

    private final PhraseTree tree = new PhraseTree();
    private final Spelling spelling;

    LanguageCheck(Collection<Phrase> phrases, Spelling spelling) {
        this.spelling = spelling;
        phrases.stream().filter(Phrase::isAlwaysToAvoid).forEach(this::learn);
    }

    /** In order of place; places are UTF-16 units of the text as given. */
    public List<Finding> findings(String text) {
        return longest(matches(text)).stream()
                .filter(match -> !match.harmless())
                .sorted(Comparator.comparingInt(PhraseTree.Match::start))
                .map(match -> Finding.of(match, text))
                .toList();
    }

    private void learn(Phrase phrase) {
        Stream.concat(Stream.of(phrase.text()), phrase.variants().stream())
                .forEach(pattern -> learn(pattern, phrase, false));
        phrase.except().forEach(pattern -> learn(pattern, phrase, true));
    }

    private void learn(String pattern, Phrase phrase, boolean harmless) {
        for (var wording : Notation.wordings(pattern)) {
            var words = Words.of(wording, spelling).stream().map(Word::text).toList();
            tree.add(words, phrase, harmless);
            if (words.stream().anyMatch(spelling::isOftenDropped)) {
                tree.add(
                        words.stream()
                                .filter(word -> !spelling.isOftenDropped(word))
                                .toList(),
                        phrase,
                        harmless);
            }
        }
    }

    private List<PhraseTree.Match> matches(String text) {
        var words = Words.of(text, spelling);
        var matches = new ArrayList<PhraseTree.Match>();
        IntStream.range(0, words.size()).forEach(at -> tree.matchesAt(at, words, matches::add));
        matches.sort(LONGEST_FIRST);
        return matches;
    }

    private static List<PhraseTree.Match> longest(List<PhraseTree.Match> longestFirst) {
        var chosen = new ArrayList<PhraseTree.Match>();
        for (var match : longestFirst) {
            if (chosen.stream().noneMatch(match::overlaps)) {
                chosen.add(match);
            }
        }
        return chosen;
    }
}
