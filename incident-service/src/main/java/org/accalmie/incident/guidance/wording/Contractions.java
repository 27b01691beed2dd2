package org.accalmie.incident.guidance.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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

    /** Without the apostrophe too, as in a quick chat, where no phrase means another word that is written so. */
    private static final Map<String, List<String>> JOINED = Stream.of(
                    AUXILIARIES.stream().map(word -> Map.entry(word + "nt", List.of(word, "not"))),
                    Stream.of("it", "that", "there", "here", "what", "he", "she")
                            .map(word -> Map.entry(word + "s", List.of(word, "is"))),
                    Stream.of("you", "they").map(word -> Map.entry(word + "re", List.of(word, "are"))),
                    Stream.of("i", "you", "we", "they").map(word -> Map.entry(word + "ve", List.of(word, "have"))),
                    Stream.of("i", "you", "they").map(word -> Map.entry(word + "ll", List.of(word, "will"))),
                    Map.of(
                            "cannot", List.of("can", "not"),
                            "cant", List.of("can", "not"),
                            "wont", List.of("will", "not"),
                            "im", List.of("i", "am"))
                            .entrySet()
                            .stream())
            .flatMap(Function.identity())
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
