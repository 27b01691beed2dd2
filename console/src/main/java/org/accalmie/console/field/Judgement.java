package org.accalmie.console.field;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What became of a gesture, or would. */
public record Judgement(
        @Nullable Choice type,
        @Nullable State state,
        @Nullable Verdict verdict,
        boolean approvalRequired) {
    /** Where a gesture stands. */
    public enum State {
        PROPOSED,
        APPROVED,
        REFUSED,
        APPLIED
    }

    /** How it compares with what the policy advises. */
    public enum Verdict {
        WITHIN_POLICY,
        TOO_GENEROUS,
        UNJUSTIFIED
    }

    /** Absent where no gesture was offered. */
    public static @Nullable Judgement of(JsonNode gesture) {
        return gesture.isObject()
                ? new Judgement(
                        Choice.named(Field.GESTURE, gesture.path("type").asText())
                                .orElse(null),
                        named(State.values(), gesture.path("state").asText()).orElse(null),
                        named(Verdict.values(), gesture.path("verdict").asText())
                                .orElse(null),
                        gesture.path("approvalRequired").asBoolean())
                : null;
    }

    public static <E extends Enum<E>> Optional<E> named(E[] constants, @Nullable String word) {
        return Stream.of(constants).filter(each -> each.name().equals(word)).findFirst();
    }
}
