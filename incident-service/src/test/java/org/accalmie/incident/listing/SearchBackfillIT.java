package org.accalmie.incident.listing;

import static org.accalmie.incident.ASheet.aSheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.accalmie.incident.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SearchBackfillIT extends ServiceTest {
    @Inject
    SearchBackfill backfill;

    @Test
    void shouldFindWhatWasRecordedBeforeThereWasASearch() {
        // given
        var first = record(aSheet().of(customer)).get("id").asText();
        var second = record(aSheet().of(customer)).get("id").asText();
        jdbi.useHandle(handle -> handle.execute("delete from incident_search"));
        assertThat(found()).isEmpty();

        // when
        backfill.onStart(new StartupEvent());
        backfill.onStart(new StartupEvent());

        // then
        assertThat(found()).containsExactly(second, first);
    }

    private List<String> found() {
        return as("supervisor")
                .get("/incidents?customer=" + customer)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
