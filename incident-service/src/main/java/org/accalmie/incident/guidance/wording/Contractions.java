package org.accalmie.incident.guidance.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** English words that are written as one. */
final class Contractions {
    private static final Map<String, String> TAILS =
            Map.of("re", "are", "ve", "have", "ll", "will", "m", "am", "d", "would", "s", "is");
    private static final Set<String> HEADS_OF_S =
            Set.of("it", "that", "there", "this", "here", "what", "where", "who", "how", "he", "she", "nothing");
    private static final Map<String, String> IRREGULAR =
            Map.of("can", "can", "won", "will", "shan", "shall", "ain", "is");
    private static final Set<String> AUXILIARIES = Set.of(
            "do", "does", "did", "is", "are", "was", "were", "have", "has", "had", "could", "would", "should", "need");

    /** Without the apostrophe too, as in a quick chat, where no other word is written so. */
    private static final Map<String, List<String>> JOINED = Stream.concat(
                    AUXILIARIES.stream().map(word -> Map.entry(word + "nt", List.of(word, "not"))),
                    Map.of(
                            "cannot", List.of("can", "not"),
                            "cant", List.of("can", "not"),
                            "wont", List.of("will", "not"),
                            "im", List.of("i", "am"),
                            "ive", List.of("i", "have"),
                            "youre", List.of("you", "are"),
                            "youve", List.of("you", "have"),
                            "thats", List.of("that", "is"),
                            "theres", List.of("there", "is"))
                            .entrySet()
                            .stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Contractions() {}

    /** What a word means that may be written without its apostrophe. */
    static List<String> joined(String word) {
        return JOINED.getOrDefault(word, List.of(word));
    }

    /** What is meant by two parts with an apostrophe between, if they are a contraction. */
    static Optional<List<String>> of(String head, String tail) {
        if (tail.equals("t") && head.endsWith("n")) {
            var positive = IRREGULAR.getOrDefault(head, head.substring(0, head.length() - 1));
            return Optional.of(List.of(positive, "not"));
        }
        var possessive = tail.equals("s") && !HEADS_OF_S.contains(head);
        return possessive
                ? Optional.empty()
                : Optional.ofNullable(TAILS.get(tail)).map(meant -> List.of(head, meant));
    }
}
