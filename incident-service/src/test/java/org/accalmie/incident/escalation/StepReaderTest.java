package org.accalmie.incident.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.EventTypes;
import org.accalmie.events.escalation.DecisionRecorded;
import org.accalmie.events.escalation.EscalationAcknowledged;
import org.accalmie.events.escalation.EscalationCancelled;
import org.accalmie.events.escalation.EscalationEvent;
import org.accalmie.events.escalation.EscalationReturned;
import org.accalmie.local.testing.GoldenExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StepReaderTest {
    private static final EventJson JSON = new EventJson();

    static Stream<Class<? extends EscalationEvent>> types() {
        return EventTypes.all().stream()
                .filter(EscalationEvent.class::isAssignableFrom)
                .map(type -> type.asSubclass(EscalationEvent.class));
    }

    @ParameterizedTest
    @MethodSource("types")
    void shouldReadEveryExample(Class<? extends EscalationEvent> type) {
        // given
        var event = example(type);

        // when
        var told = StepReader.read(event);

        // then
        assertThat(told.details()).containsEntry("team", event.team()).containsEntry("state", event.state());
    }

    @Test
    void shouldSayWhoTookItUpAndWhatIsPromised() {
        // given
        var event = example(EscalationAcknowledged.class);

        // when
        var told = StepReader.read(event);

        // then
        assertThat(told.by()).isEqualTo(event.acknowledgement().by());
        assertThat(told.details()).containsKeys("handover", "nextUpdateAt").doesNotContainKey("comment");
    }

    @Test
    void shouldNameWhatIsMissing() {
        var event = example(EscalationReturned.class);
        assertThat(StepReader.read(event).details())
                .containsEntry("reason", event.reason())
                .containsEntry("missing", event.missing());
    }

    @Test
    void shouldLeaveWhatPeopleWrote() {
        assertThat(StepReader.read(example(EscalationCancelled.class)).details())
                .containsOnlyKeys("team", "state");
        assertThat(StepReader.read(example(DecisionRecorded.class)).details()).containsOnlyKeys("team", "state");
    }

    private static <T extends EscalationEvent> T example(Class<T> type) {
        return JSON.read(GoldenExamples.of(type), type);
    }
}
