package org.accalmie.escalation.command;

import static org.accalmie.escalation.Incidents.anIncident;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.UUID;
import org.accalmie.escalation.ServiceTest;
import org.accalmie.events.sheet.assessment.Signal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with a request is named at once: form, range, and what only the service knows. */
@QuarkusTest
class EveryFaultIT extends ServiceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            acknowledgement | {"nextUpdateAt": "2026-11-24T08:59:00Z", "handover": "X", "else": 1} | else, handover, nextUpdateAt
            update          | {"message": " ", "nextUpdateAt": "2026-11-24T08:59:00Z"}             | message, nextUpdateAt
            transfer        | {"team": "NOBODY", "reason": " "}                                    | reason, team
            transfer        | {"team": "NOBODY", "raison": "x"}                                    | raison, reason, team
            return          | {"reason": "X", "missing": ["nothing", "environment", "weather"]}    | missing[0], missing[2], reason
            return          | {"reason": "MISSING_INFORMATION", "missing": ["nothing"]}            | missing[0]
            decision        | {"options": [{"label": "A"}, {"label": "A", "cost": 1}], "chosen": "B", "decider": "x"} | chosen, options[1].cost, options[1].label, statement
            """)
    void shouldNameEveryFieldOfACommand(String command, String body, String fields) {
        // given
        var id =
                escalate(anIncident().hearing(Signal.DOUBLE_BILLING).of("anna")).id();

        // then
        post(as("fault", "billing", "supervisor"), id, command, body)
                .statusCode(400)
                .body("violations.field", contains((Object[]) fields.split(", ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /escalations | {"incidentId": "%s", "team": "NOBODY", "urgency": "NOW", "request": "Look"}  | team, urgency
            /escalations | {"incidentId": "%s", "team": "NOBODY", "urgency": "H24"}                      | request, team
            /webhooks    | {"url": "http://example.org/", "team": "NOBODY", "events": [], "format": "X"} | events, format, team, url
            /webhooks    | {"url": "https://127.0.0.1/", "team": "NOBODY", "events": ["EscalationSent"]} | team, url
            """)
    void shouldNameEveryFieldOfWhatIsMade(String path, String body, String fields) {
        as("fault", "supervisor", "admin")
                .contentType(ContentType.JSON)
                .body(body.replace("%s", UUID.randomUUID().toString()))
                .post(path)
                .then()
                .statusCode(400)
                .body("violations.field", contains((Object[]) fields.split(", ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /escalations?state=X&urgency=Y&limit=0&sort=z&incident=1&wrong=2 | incident, limit, sort, state, urgency, wrong
            /escalations?state=SENT,X&sort=z&limit=0                         | limit, sort, state
            /webhooks?limit=0&x=1                                            | limit, x
            /escalations/counts?by=x&state=X&legal=perhaps                   | by, legal, state
            """)
    void shouldNameEveryParameterOfAQuery(String query, String parameters) {
        as("fault", "supervisor", "admin").get(query).then().statusCode(400).body("violations.field", contains((Object
                        [])
                parameters.split(", ")));
    }
}
