package org.accalmie.followup.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoundRobinTest {
    @Test
    void shouldGoRound() {
        var turns = RoundRobin.over(List.of("anna", "bruno", "chloe"), Map.of());

        assertThat(List.of(turn(turns), turn(turns), turn(turns), turn(turns)))
                .containsExactly("anna", "bruno", "chloe", "anna");
    }

    @Test
    void shouldBeginWithWhoeverHasTheFewestOpenCalls() {
        var turns = RoundRobin.over(List.of("anna", "bruno", "chloe"), Map.of("anna", 3L, "chloe", 1L));

        assertThat(List.of(turn(turns), turn(turns), turn(turns))).containsExactly("bruno", "chloe", "anna");
    }

    @Test
    void shouldKeepTheTurnOfWhoMustNotCall() {
        var turns = RoundRobin.over(List.of("anna", "bruno"), Map.of());

        assertThat(turns.next(List.of("ANNA"))).contains("bruno");
        assertThat(turn(turns)).isEqualTo("anna");
    }

    @Test
    void shouldHaveNobodyWhereNobodyMayCall() {
        assertThat(RoundRobin.over(List.of("anna"), Map.of()).next(List.of("anna")))
                .isEqualTo(Optional.empty());
    }

    private static String turn(RoundRobin turns) {
        return turns.next(List.of()).orElseThrow();
    }
}
