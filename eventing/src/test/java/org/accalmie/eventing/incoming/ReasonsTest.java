package org.accalmie.eventing.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ReasonsTest {
    @Test
    void shouldNameTheFailureAndQuoteNothing() {
        // given
        var failure = new IllegalStateException("Jeanne Dupont", new NullPointerException("Jeanne Dupont"));

        // when
        var reason = Reasons.of(failure);

        // then
        assertThat(reason).startsWith("NullPointerException").doesNotContain("Jeanne");
    }

    @Test
    void shouldNameTheStateOfTheDatabase() {
        // given
        var failure = new IllegalStateException(new SQLException("Jeanne Dupont", "23505"));

        // when
        var reason = Reasons.of(failure);

        // then
        assertThat(reason).startsWith("SQLException 23505").doesNotContain("Jeanne");
    }
}
