package org.accalmie.escalation.policy.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.accalmie.escalation.policy.draft.LadderRequest.RungRequest;
import org.accalmie.escalation.policy.draft.LadderRequest.StepsRequest;
import org.accalmie.escalation.routing.Fault;
import org.accalmie.escalation.takeup.Action;
import org.accalmie.events.escalation.vocabulary.TakeUpClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LadderRequestTest {
    private static final StepsRequest SHIPPED = steps("P1D", "PT0S", "P1D", "PT30M");

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "P0D", "-PT1H", "-P1D", "PT-1S"})
    void shouldGiveTheReceiverSomeTime(String within) {
        assertThat(faults(steps(within, "PT0S"))).containsExactly("classes.VIP.acknowledgeWithin");
    }

    @Test
    void shouldTakeRungsBeforeAtAndAfterTheDeadline() {
        assertThat(faults(steps("PT4H", "-PT1H", "PT1H", "PT0S", "P1D"))).isEmpty();
        assertThat(faults(steps("PT4H"))).isEmpty();
    }

    @Test
    void shouldTakeNoRungThatRingsBeforeTheOneBefore() {
        assertThat(faults(steps("PT4H", "PT0S", "-PT1H", "-P1D")))
                .containsExactly("classes.VIP.rungs[1].after", "classes.VIP.rungs[2].after");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P1001D",
                "-P2147483647D",
                "P-2147483648D",
                "PT24001H",
                "PT-9223372036854775808S",
                "-PT-9223372036854775808S"
            })
    void shouldTakeNothingThatTakesAgesToCount(String tooLong) {
        assertThat(faults(steps(tooLong, tooLong)))
                .contains("classes.VIP.acknowledgeWithin", "classes.VIP.rungs[0].after");
    }

    @Test
    void shouldTakeTwentyRungsAndNoMore() {
        assertThat(faults(steps("PT4H", Collections.nCopies(20, "PT1H").toArray(String[]::new))))
                .isEmpty();
        assertThat(faults(steps("PT4H", Collections.nCopies(21, "PT1H").toArray(String[]::new))))
                .containsExactly("classes.VIP.rungs");
    }

    private static Stream<String> faults(StepsRequest vip) {
        var ladder = new LadderRequest(
                1, Map.of(TakeUpClass.IMMEDIATE, SHIPPED, TakeUpClass.VIP, vip, TakeUpClass.STANDARD, SHIPPED));
        return ladder.faults(Set.of("SUPERVISOR")).stream().map(Fault::field);
    }

    private static StepsRequest steps(String within, String... afters) {
        var rungs = Stream.of(afters)
                .map(after -> new RungRequest(after, Action.REMIND, "TEAM"))
                .toList();
        return new StepsRequest(within, List.copyOf(rungs));
    }
}
