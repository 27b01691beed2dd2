package org.accalmie.escalation.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.accalmie.escalation.ServiceTest;
import org.junit.jupiter.api.Test;

/** Where a sheet would go that is still being filled in. */
@QuarkusTest
class PreviewIT extends ServiceTest {
    private static final Path WHOLE = Path.of("../incident-service/src/test/resources/whole-sheet.json");
    private static final String BILLED = """
            {"incident": {"customer": {"id": "CLT-PREVIEW", "firstName": "Zoé", "email": "z@example.org", "vip": true},
             "agent": {"id": "anna", "name": "Anna"}, "agentWellbeing": 4, "signals": ["DOUBLE_BILLING"],
             "dossier": {"summary": "Debited twice"}}}""";

    @Test
    void shouldSayWhereAnIncompleteSheetWouldGoAndWhatIsMissing() {
        preview(as("anna", "agent"), BILLED)
                .statusCode(200)
                .body("team", equalTo("BILLING"))
                .body("rule", notNullValue())
                .body("because", notNullValue())
                .body("missing", hasItem("period"))
                .body("missing", not(hasItem("summary")))
                .body("prepareBy", equalTo("2026-11-24T10:00:00Z"))
                .body("acknowledgeBy", notNullValue());
        as("supervisor").get("/escalations?customer=CLT-PREVIEW").then().body("items.size()", equalTo(0));
    }

    @Test
    void shouldTakeAllThatASheetMaySay() throws IOException {
        preview(as("agent"), "{\"incident\": %s}".formatted(Files.readString(WHOLE)))
                .statusCode(200);
    }

    @Test
    void shouldDeriveWhatRulesGoBy() {
        preview(as("agent"), "{\"incident\": {\"problem\": \"SYSTEM_FAILURE\", \"signals\": [\"PHISHING\"]}}")
                .statusCode(200)
                .body("team", equalTo("N2"))
                .body("urgency", equalTo("IMMEDIATE"))
                .body("prepareBy", nullValue())
                .body("acknowledgeBy", notNullValue());
    }

    @Test
    void shouldSendNowhereWhatAsksForNobody() {
        for (var calm :
                List.of("{\"incident\": {}}", BILLED.replace("\"agentWellbeing\": 4", "\"historical\": true"))) {
            preview(as("agent"), calm).statusCode(200).body("team", nullValue()).body("missing.size()", equalTo(0));
        }
    }

    @Test
    void shouldRefuseWhatCouldNotBeRecorded() {
        refused("{\"incident\": {\"signals\": [\"NOISE\"]}}", "incident.signals[0]");
        refused("{\"incident\": {\"nope\": 1}}", "incident.nope");
        refused("{\"incident\": {\"customer\": {\"id\": \" \"}}}", "incident.customer.id");
        refused("{\"incident\": {\"history\": {\"daysWaiting\": -1}}}", "incident.history.daysWaiting");
        refused("{}", "incident");
        for (var role : List.of("n2", "care", "bi", "admin")) {
            preview(as(role), BILLED).statusCode(403);
        }
        preview(given(), BILLED).statusCode(401);
    }

    private static void refused(String body, String field) {
        preview(as("agent"), body).statusCode(400).body("violations.field", hasItem(field));
    }

    private static ValidatableResponse preview(RequestSpecification caller, String body) {
        return caller.contentType(ContentType.JSON)
                .body(body)
                .post("/escalations/preview")
                .then();
    }
}
