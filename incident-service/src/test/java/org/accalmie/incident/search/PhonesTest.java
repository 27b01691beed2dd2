package org.accalmie.incident.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhonesTest {
    @ParameterizedTest
    @CsvSource({
        "+33 6 12 34 56 78, 06 12 34 56 78",
        "+33 6 12 34 56 78, 0612345678",
        "+33 6 12 34 56 78, 0033612345678",
        "+33 6 12 34 56 78, +33612345678",
        "+33 6 12 34 56 78, (+33) 6.12.34.56.78",
        "+33 6 12 34 56 78, 345678",
        "+33 (0)6 12 34 56 78, +33612345678",
        "06.12.34.56.78, +33 6 12-34-56-78",
        "0612345678, 0033 6 12 34 56 78",
        "02/123.45.67, +32 2 123 45 67",
        "tél. 0612345678 (soir), 612345678",
        "0612345678, ٠٦١٢٣٤٥٦٧٨",
        "123456, 123456"
    })
    void shouldKnowANumberInAnotherSpelling(String kept, String asked) {
        assertThat(isFound(kept, asked)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "+33 6 12 34 56 78, 06 12 34 56 79",
        "+33 6 12 34 56 78, +34612345678",
        "+33 6 12 34 56 78, 45678",
        "+33 6 12 34 56 78, 6123456",
        "12345, 12345",
        "0612345678, 0712345678"
    })
    void shouldTellNumbersApart(String kept, String asked) {
        assertThat(isFound(kept, asked)).isFalse();
    }

    @Test
    void shouldTakeNothingEndlessForANumber() {
        assertThat(Phones.asked("1".repeat(500))).isEmpty();
        assertThat(Phones.tags("1".repeat(500))).isEmpty();
    }

    private static boolean isFound(String kept, String asked) {
        return Phones.tags(kept)
                .map(Lexemes::quoted)
                .anyMatch(tag -> Phones.asked(asked)
                        .anyMatch(operand -> operand.endsWith("':*")
                                ? tag.startsWith(operand.substring(0, operand.length() - "':*".length()))
                                : tag.equals(operand)));
    }
}
