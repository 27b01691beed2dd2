package org.accalmie.incident.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is asked for in somebody's words: words in any form, references of incidents and telephone numbers. */
final class Terms {
    private static final String REFERENCE = "reference";
    private static final String IN_A_WORD = "[\\p{L}\\p{N}]";

    /** Digits that are part of a word, such as a ticket's id, are found as that word. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<reference>\\bINC[-‐‑–]\\d{1,18}\\b)|(?<!%1$s)%2$s(?!%1$s)".formatted(IN_A_WORD, Phones.SPELLING),
            Pattern.CASE_INSENSITIVE);

    private Terms() {}

    /** The operands of a {@code tsquery} that must all match; little words count where there are no others. */
    static List<String> of(String text) {
        var terms = new ArrayList<String>();
        var rest = NUMBER.matcher(text).replaceAll(match -> {
            var number = number(match);
            number.ifPresent(terms::add);
            return number.isPresent() ? " " : Matcher.quoteReplacement(match.group());
        });
        var words = Stems.words(rest).stream().distinct().toList();
        var telling = words.stream().filter(word -> !StopWords.contains(word)).toList();
        (telling.isEmpty() && terms.isEmpty() ? words : telling).forEach(word -> terms.add(word(word)));
        return terms;
    }

    /** Found by what it means as well as by what it says; empty where it means nothing beyond. */
    private static Optional<String> number(MatchResult match) {
        var text = match.group();
        var meant = match.group(REFERENCE) == null ? Phones.asked(text).toList() : List.of(reference(text));
        var said =
                String.join(" & ", Stems.words(text).stream().map(Terms::word).toList());
        return meant.isEmpty()
                ? Optional.empty()
                : Optional.of(Lexemes.any(Stream.concat(meant.stream(), Stream.of("(" + said + ")"))));
    }

    private static String reference(String text) {
        var number = text.substring("INC-".length());
        return Lexemes.quoted(FilterTerms.reference("INC-" + number));
    }

    /** A word that is a number of its own may be part of a longer one. */
    private static String word(String word) {
        return Lexemes.any(Stream.concat(Stems.of(word).stream().map(Lexemes::quoted), Phones.asked(word)));
    }
}
