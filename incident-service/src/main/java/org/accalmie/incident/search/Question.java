package org.accalmie.incident.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers what incidents are asked for; everything must hold. */
public final class Question {
    private static final String NOTHING = Lexemes.quoted("=");

    private final List<String> conditions = new ArrayList<>();

    /** Every word must be there in some form, but for the little ones; of a text without a word, nothing is found. */
    public Question saying(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return this;
        }
        var terms = Terms.of(text);
        conditions.addAll(terms.isEmpty() ? List.of(NOTHING) : terms);
        return this;
    }

    /** Absent means any. */
    public Question with(String filter, @Nullable Object value) {
        if (value != null) {
            conditions.add(Lexemes.quoted(FilterTerms.of(filter, value)));
        }
        return this;
    }

    /** About the agent; absent means any. */
    public Question about(@Nullable String agent) {
        if (agent != null) {
            conditions.add(Lexemes.quoted(FilterTerms.ofAgent(agent)));
        }
        return this;
    }

    /** Recorded by the user or about the agent; absent means any. */
    public Question of(@Nullable String user) {
        if (user != null) {
            conditions.add(any(Stream.of(FilterTerms.of("recordedBy", user), FilterTerms.ofAgent(user))));
        }
        return this;
    }

    /** Local days of the contact, both included; absent means from or to any. */
    public Question between(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null || to != null) {
            var days = DateTerms.between(from == null ? LocalDate.MIN : from, to == null ? LocalDate.MAX : to)
                    .toList();
            conditions.add(days.isEmpty() ? NOTHING : any(days.stream()));
        }
        return this;
    }

    /** Whether anything will do. */
    public boolean isOpen() {
        return conditions.isEmpty();
    }

    /** The text of a {@code tsquery}. */
    String text() {
        return String.join(" & ", conditions);
    }

    private static String any(Stream<String> words) {
        return Lexemes.any(words.map(Lexemes::quoted));
    }
}
