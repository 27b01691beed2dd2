package org.accalmie.incident.guidance.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotationTest {
    @Test
    void shouldKeepAPlainText() {
        assertThat(Notation.wordings("calmez-vous")).containsExactly("calmez-vous");
    }

    @Test
    void shouldStandForEachOfSeveral() {
        assertThat(Notation.wordings("[vous avez|tu as] mal compris"))
                .containsExactly("vous avez mal compris", "tu as mal compris");
    }

    @Test
    void shouldStandForWithAndWithout() {
        assertThat(Notation.wordings("rien (y) faire")).containsExactly("rien y faire", "rien  faire");
    }

    @Test
    void shouldNest() {
        assertThat(Notation.wordings("[a (b)|c]")).containsExactly("a b", "a ", "c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a|b", "(a", "a]", "a|b", "[a)"})
    void shouldRefuseWhatIsNotClosed(String pattern) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Notation.wordings(pattern))
                .withMessageContaining(pattern);
    }
}
