package org.accalmie.escalation.intake;

import static org.accalmie.escalation.Incidents.anIncident;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.accalmie.escalation.ADossier;
import org.accalmie.escalation.Incidents;
import org.accalmie.escalation.ServiceTest;
import org.accalmie.eventing.ReceivedEvent;
import org.accalmie.events.sheet.assessment.Signal;
import org.junit.jupiter.api.Test;

/** What arrives in one batch. */
@QuarkusTest
class TogetherIT extends ServiceTest {
    @Inject
    IncidentConsumer consumer;

    @Inject
    UserTransaction transaction;

    @Test
    void shouldEscalateEachIncidentOfABatchOnce() throws Exception {
        // given
        var incidents = IntStream.range(0, 20).mapToObj(n -> UUID.randomUUID()).toList();
        var batch = incidents.stream().map(TogetherIT::sheet).toList();

        // when they come, and come again
        arrive(batch);
        arrive(batch);

        // then
        eventually(() ->
                assertThat(incidents).allSatisfy(it -> assertThat(told(it)).containsExactly("EscalationSent")));
    }

    @Test
    void shouldTakeTheVersionsOfAnIncidentInTheirOrder() throws Exception {
        // given a dossier that lacks something until its second version
        var incident = UUID.randomUUID();
        var incomplete = sheet(incident).dossier(null);
        var complete = sheet(incident).version(2).dossier(ADossier.ready());

        // when
        arrive(List.of(sheet(UUID.randomUUID()), incomplete, sheet(UUID.randomUUID()), complete));

        // then
        eventually(() -> assertThat(told(incident)).containsExactly("EscalationPrepared", "EscalationSent"));
    }

    private void arrive(List<Incidents> batch) throws Exception {
        var received = batch.stream()
                .map(sheet -> new ReceivedEvent(UUID.randomUUID(), Instant.EPOCH, sheet.recorded()))
                .toList();
        transaction.begin();
        consumer.onAll(received);
        transaction.commit();
    }

    private static Incidents sheet(UUID incident) {
        return anIncident().id(incident).hearing(Signal.DOUBLE_BILLING).dossier(ADossier.ready());
    }
}
