package org.accalmie.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternsTest {
    private static final long SMALL_STACK = 64 << 10;

    @ParameterizedTest
    @ValueSource(strings = {"c{1,900}", "(a|b)*c{1,900}", "(?:x{0,30}){0,30}"})
    void shouldSayThatItIsTooLargeHoweverSmallTheStack(String expression) {
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(() -> onASmallStack(expression).join())
                .havingCause()
                .isInstanceOf(IllegalArgumentException.class)
                .withMessageContaining("too large");
    }

    @Test
    void shouldFindAnywhere() {
        assertThat(Patterns.of("b{2,3}").matcher("abba").find()).isTrue();
    }

    private static CompletableFuture<Object> onASmallStack(String expression) {
        var result = new CompletableFuture<Object>();
        new Thread(null, () -> compile(expression, result), "small", SMALL_STACK).start();
        return result;
    }

    private static void compile(String expression, CompletableFuture<Object> result) {
        try {
            result.complete(Patterns.of(expression));
        } catch (Throwable thrown) {
            result.completeExceptionally(thrown);
        }
    }
}
