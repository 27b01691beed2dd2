package org.accalmie.expression;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;

/** Regular expressions of a size that can be afforded, in RE2, which never takes more than text times size. */
public final class Patterns {
    /** RE2 writes repeats out: {@code (a{1000}){1000}} is a program of a million steps. */
    public static final int MAX_SIZE = 1_000;

    private static final int COMPARISONS_A_STEP = 8;
    private static final java.util.regex.Pattern REPEAT =
            java.util.regex.Pattern.compile("\\{([0-9]{1,9})(?:,([0-9]{0,9}))?\\}");
    private static final java.util.regex.Pattern ATOM = java.util.regex.Pattern.compile(
            "\\\\Q.*?(?:\\\\E|$)|\\\\[pPx]\\{[^}]*\\}|\\\\.|\\[\\^?\\]?(?:\\\\.|[^\\]\\\\])*\\]|.",
            java.util.regex.Pattern.DOTALL);

    private Patterns() {}

    /**
     * Compiles it.
     *
     * @throws IllegalArgumentException where it is none, or too large
     */
    public static Pattern of(String expression) {
        if (sizeOf(expression) > MAX_SIZE) {
            throw tooLarge();
        }
        try {
            var pattern = Pattern.compile(expression);
            if (pattern.programSize() > MAX_SIZE) {
                throw tooLarge();
            }
            return pattern;
        } catch (PatternSyntaxException malformed) {
            throw new IllegalArgumentException("is no regular expression: " + malformed.getDescription(), malformed);
        } catch (StackOverflowError deep) {
            // RE2 writes x{1,900} as 900 options within each other, and walks them by recursion
            throw tooLarge();
        }
    }

    /** Whether it is found anywhere in the text. */
    public static boolean find(String text, String expression) {
        var pattern = of(expression);
        Budget.CURRENT.get().charge((long) text.length() * pattern.programSize() / COMPARISONS_A_STEP);
        return pattern.matcher(text).find();
    }

    private static IllegalArgumentException tooLarge() {
        return new IllegalArgumentException(
                "is too large a regular expression: with its repeats written out it has more than %,d steps"
                        .formatted(MAX_SIZE));
    }

    /** How large it would be with its repeats written out, near enough, without doing so. */
    private static long sizeOf(String expression) {
        var atoms = ATOM.matcher(expression);
        var repeats = REPEAT.matcher(expression);
        Deque<Long> outer = new ArrayDeque<>();
        long size = 0;
        long last = 0;
        for (var at = 0; at < expression.length() && size <= MAX_SIZE; ) {
            if (repeats.region(at, expression.length()).lookingAt()) {
                size += last * (timesOf(repeats) - 1);
                last *= timesOf(repeats);
                at = repeats.end();
                continue;
            }
            var atom = next(atoms, at);
            at += atom.length();
            if (atom.equals("(")) {
                outer.push(size);
                size = 0;
            }
            last = atom.equals(")") ? size + 1 : 1;
            size = atom.equals(")") && !outer.isEmpty() ? outer.pop() + last : size + 1;
        }
        return size;
    }

    private static String next(Matcher atoms, int at) {
        var unused = atoms.region(at, atoms.regionEnd()).lookingAt();
        return atoms.group();
    }

    private static long timesOf(Matcher repeat) {
        var most = repeat.group(2) == null || repeat.group(2).isEmpty() ? repeat.group(1) : repeat.group(2);
        return Math.max(1, Long.parseLong(most));
    }
}
