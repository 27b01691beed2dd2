package org.accalmie.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ConditionsTest {
    @Test
    void shouldAskForNothingWhereNothingWasAsked() {
        // when
        var conditions = new Conditions().and("state = :state", null);

        // then
        assertThat(conditions.text()).isEmpty();
        assertThat(conditions.values()).isEmpty();
    }

    @Test
    void shouldAskForAllThatWasAsked() {
        // when
        var conditions = new Conditions()
                .and("dueOn >= :from", 3)
                .and("dueOn <= :to", null)
                .andWith("open or team = :team", Map.of("team", "N2"));

        // then
        assertThat(conditions.text()).isEqualTo("(dueOn >= :from) and (open or team = :team)");
        assertThat(conditions.values()).isEqualTo(Map.of("from", 3, "team", "N2"));
    }
}
