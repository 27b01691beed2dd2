package org.accalmie.eventing.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.accalmie.events.sheet.Contact;
import org.junit.jupiter.api.Test;

class ReasonsTest {
    @Test
    void shouldNameTheFailureAndQuoteNothing() {
        // given
        var failure = new IllegalStateException("Jeanne Dupont", new NullPointerException("Jeanne Dupont"));

        // when
        var reason = Reasons.of(failure);

        // then
        assertThat(reason).isEqualTo("NullPointerException");
    }

    @Test
    void shouldNameTheStateOfTheDatabase() {
        // given
        var failure = new IllegalStateException(new SQLException("Jeanne Dupont", "23505"));

        // when
        var reason = Reasons.of(failure);

        // then
        assertThat(reason).isEqualTo("SQLException 23505");
    }

    @Test
    void shouldNameTheFieldThatNoRecordMayHold() {
        // given
        var wrong = catchThrowable(() -> new Contact(Instant.MAX, Duration.ofHours(13), Duration.ofHours(-1)));

        // when, then
        assertThat(Reasons.of(new IllegalStateException(wrong)))
                .isEqualTo("duration must be at most PT12H; "
                        + "calmedAfter must not be negative; startedAt must not be after 9998");
    }
}
