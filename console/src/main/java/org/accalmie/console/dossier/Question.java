package org.accalmie.console.dossier;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The three questions asked of a handover. */
public enum Question {
    THREE_W,
    ZERO_RETURN,
    ONE_VOICE;

    /** @param missing fields of the dossier or of the escalation */
    public record Answer(Question question, boolean passed, List<String> missing) {}

    static List<Answer> answers(Details.@Nullable Quality quality) {
        return quality == null
                ? List.of()
                : Stream.of(
                                answer(THREE_W, quality.threeW()),
                                answer(ZERO_RETURN, quality.zeroReturnQuestion()),
                                answer(ONE_VOICE, quality.oneVoice()))
                        .filter(Objects::nonNull)
                        .toList();
    }

    private static @Nullable Answer answer(Question question, Details.@Nullable Check check) {
        return check == null
                ? null
                : new Answer(question, check.passed(), check.missing() == null ? List.of() : check.missing());
    }
}
