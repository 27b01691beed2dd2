package org.accalmie.incident.guidance.wording;

import java.util.ArrayList;
import java.util.List;

/** The notation of variants: {@code [a|b c]} for one of several, {@code (a)} for what may be left out. */
final class Notation {
    private final String pattern;
    private int at;

    private Notation(String pattern) {
        this.pattern = pattern;
    }

    /** Every wording that the pattern stands for. */
    static List<String> wordings(String pattern) {
        var notation = new Notation(pattern);
        var wordings = notation.sequence();
        if (notation.at < pattern.length()) {
            throw notation.fault("unexpected " + pattern.charAt(notation.at));
        }
        return wordings;
    }

    private List<String> sequence() {
        var wordings = List.of("");
        while (at < pattern.length() && "|])".indexOf(pattern.charAt(at)) < 0) {
            wordings = joined(wordings, next());
        }
        return wordings;
    }

    private List<String> next() {
        return switch (pattern.charAt(at)) {
            case '[' -> alternatives(']');
            case '(' -> {
                var optional = new ArrayList<>(alternatives(')'));
                optional.add("");
                yield optional;
            }
            default -> List.of(letters());
        };
    }

    private String letters() {
        int from = at;
        while (at < pattern.length() && "[(|])".indexOf(pattern.charAt(at)) < 0) {
            at++;
        }
        return pattern.substring(from, at);
    }

    private List<String> alternatives(char closing) {
        var alternatives = new ArrayList<String>();
        do {
            at++;
            alternatives.addAll(sequence());
        } while (at < pattern.length() && pattern.charAt(at) == '|');
        if (at >= pattern.length() || pattern.charAt(at) != closing) {
            throw fault("missing " + closing);
        }
        at++;
        return alternatives;
    }

    private static List<String> joined(List<String> heads, List<String> tails) {
        return heads.stream()
                .flatMap(head -> tails.stream().map(tail -> head + tail))
                .toList();
    }

    private IllegalArgumentException fault(String what) {
        return new IllegalArgumentException(what + " at " + at + " of " + pattern);
    }
}
