package org.accalmie.escalation.document;

import static org.accalmie.escalation.Incidents.anIncident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.accalmie.escalation.ServiceTest;
import org.accalmie.events.sheet.assessment.Signal;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DocumentsIT extends ServiceTest {
    private static final List<String> BOTH = List.of("note", "customer-message");

    @Test
    void shouldWriteInTheLanguageAndTheFormThatAreAskedFor() {
        // given
        var id = escalate(anIncident().hearing(Signal.DOUBLE_BILLING)).id();

        // then
        read(as("billing"), id, "note?lang=en")
                .statusCode(200)
                .contentType("text/markdown;charset=UTF-8")
                .header("Content-Language", "en")
                .body(startsWith("# Escalation – billing"))
                .body(containsString("## 5. What we ask of you"));
        read(as("billing"), id, "note?lang=fr&format=text")
                .statusCode(200)
                .contentType("text/plain;charset=UTF-8")
                .body(startsWith("Escalade – facturation"))
                .body(not(containsString("#")));
        read(as("billing").header("Accept-Language", "en-GB").accept("text/plain"), id, "customer-message")
                .contentType("text/plain;charset=UTF-8")
                .body(startsWith("Hello {customerName},"));
        read(
                        as("billing").header("Accept-Language", "en").accept("text/plain"),
                        id,
                        "customer-message?lang=fr&format=markdown")
                .contentType("text/markdown;charset=UTF-8")
                .body(startsWith("Bonjour {customerName},"));
        for (var accept : List.of("*/*", "application/json", "image/png")) {
            read(as("billing").header("Accept", accept), id, "note")
                    .statusCode(200)
                    .contentType("text/markdown;charset=UTF-8");
        }
    }

    @Test
    void shouldSayWhichLanguageAndFormThereAre() {
        var id = escalate(anIncident().hearing(Signal.DOUBLE_BILLING)).id();
        for (var document : BOTH) {
            read(as("billing"), id, document + "?lang=de").statusCode(400).body("violations[0].field", equalTo("lang"));
            read(as("billing"), id, document + "?format=pdf")
                    .statusCode(400)
                    .body("violations[0].field", equalTo("format"));
        }
    }

    @Test
    void shouldShowThemToWhoeverMaySeeTheEscalation() {
        // given
        var legal =
                escalate(anIncident().hearing(Signal.FORMAL_NOTICE).of("anna")).id();

        // then
        for (var document : BOTH) {
            for (var reader : List.of(as("legal"), as("supervisor"), as("anna", "agent"))) {
                read(reader, legal, document).statusCode(200);
            }
            for (var other : List.of("billing", "n2", "admin", "bi", "care", "tool")) {
                read(as(other), legal, document).statusCode(403);
            }
            read(as("supervisor"), UUID.randomUUID(), document).statusCode(404);
        }
        read(as("legal"), legal, "customer-message?lang=en").body(containsString("legal nature"));
    }

    @Test
    void shouldTellTheQualityWithTheEscalationAndItsEvents() {
        // given
        var sent = escalate(anIncident().hearing(Signal.DOUBLE_BILLING));
        assertThat(get(sent.id()).getList("quality.threeW.missing")).containsExactly("nextUpdateAt");
        assertThat(get(sent.id()).getBoolean("quality.zeroReturnQuestion.passed"))
                .isTrue();

        // when
        post(as("billing"), sent.id(), "acknowledgement", "{\"nextUpdateAt\": \"2026-11-25T15:00:00Z\"}")
                .statusCode(200)
                .body("quality.threeW.passed", equalTo(true))
                .body("quality.oneVoice.passed", equalTo(true));

        // then
        eventually(() -> assertThat(lastTold(sent.incidentId()).getBoolean("quality.oneVoice.passed"))
                .isTrue());
    }

    private static ValidatableResponse read(RequestSpecification reader, UUID id, String document) {
        return reader.get("/escalations/" + id + "/" + document).then();
    }
}
