package org.accalmie.console.advice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why a gesture is advised, or what stands against one, in the words of the service. */
public enum Reasoning {
    WAITING,
    REPEATED,
    CONFIRMED_BUG,
    LEAVING_SMALL,
    LEAVING_MEDIUM,
    LEAVING_LARGE,
    VERY_SERIOUS,
    FULL_REFUND,
    ABOVE_ADVICE,
    NOTHING_ADVISED,
    UNKNOWN_VALUE,
    ABOVE_LIMIT,
    REPEATED_GESTURE,
    HIDES_PROBLEM;

    static Optional<Reasoning> named(@Nullable String word) {
        return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    static List<Reasoning> all(@Nullable List<String> words) {
        return words == null
                ? List.of()
                : words.stream().map(Reasoning::named).flatMap(Optional::stream).toList();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
