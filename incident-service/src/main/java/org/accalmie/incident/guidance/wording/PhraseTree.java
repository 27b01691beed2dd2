package org.accalmie.incident.guidance.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.accalmie.incident.guidance.content.Phrase;
import org.jspecify.annotations.Nullable;

/** All wordings of all phrases, word by word, so that a text is read once however many there are. */
final class PhraseTree {

    /**
     * A place in a text where a wording stands.
     *
     * @param harmless the wording is an exception that hides what it covers
     */
    record Match(Phrase phrase, boolean harmless, int start, int end) {
        int length() {
            return end - start;
        }

        boolean overlaps(Match other) {
            return start < other.end && other.start < end;
        }
    }

    private record Meaning(Phrase phrase, boolean harmless) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private @Nullable Meaning meaning;
    }

    private final Node root = new Node();

    void add(List<String> words, Phrase phrase, boolean harmless) {
        var node = root;
        for (var word : words) {
            node = node.next.computeIfAbsent(word, unused -> new Node());
        }
        var meaning = new Meaning(phrase, harmless);
        if (words.isEmpty() || (node.meaning != null && !node.meaning.equals(meaning))) {
            throw new IllegalArgumentException("Ambiguous wording " + words + " of " + phrase.id());
        }
        node.meaning = meaning;
    }

    void matchesAt(int from, List<Word> words, Consumer<Match> found) {
        var start = words.get(from).start();
        var node = root;
        for (var word : words.subList(from, words.size())) {
            var next = node.next.get(word.text());
            if (next == null) {
                return;
            }
            var meaning = next.meaning;
            if (meaning != null) {
                found.accept(new Match(meaning.phrase, meaning.harmless, start, word.end()));
            }
            node = next;
        }
    }
}
