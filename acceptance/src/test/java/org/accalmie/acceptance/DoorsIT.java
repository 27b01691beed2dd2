package org.accalmie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import org.accalmie.local.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused at the doors, and how. */
class DoorsIT {
    private static final String SHEET = Sheet.technical("CLT-DOOR", "door-1", "2026-03-04T09:00:00Z");

    private final Accalmie accalmie = Accalmie.running();
    private final Api incidents = accalmie.api(Service.INCIDENT, "agent");

    /** A door of each service, and a role that may not enter. */
    static Stream<Arguments> doors() {
        return Stream.of(
                Arguments.of(Service.INCIDENT, "/incidents?limit=1", "bi"),
                Arguments.of(Service.ESCALATION, "/escalations?limit=1", "bi"),
                Arguments.of(Service.FOLLOWUP, "/follow-ups?limit=1", "agent"),
                Arguments.of(Service.KPI, "/kpis?from=2026-01-01&to=2026-01-02", "agent"));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void shouldAskForAToken(Service service, String path, String stranger) {
        var answer = Api.send(HttpRequest.newBuilder(accalmie.service(service).address(path)));
        answer.expectProblem(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
    }

    @ParameterizedTest
    @MethodSource("doors")
    void shouldRefuseAnExpiredToken(Service service, String path, String stranger) {
        Api.send(HttpRequest.newBuilder(accalmie.service(service).address(path))
                        .header("Authorization", "Bearer " + Tokens.expired("supervisor")))
                .expectProblem(401);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void shouldRefuseTheWrongRole(Service service, String path, String stranger) {
        accalmie.api(service, stranger).get(path).expectProblem(403);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void shouldNameAWrongLimit(Service service, String path, String stranger) {
        accalmie.api(service, "supervisor")
                .get(path.replace("limit=1", "") + "&limit=0")
                .expectViolation("limit");
    }

    @ParameterizedTest
    @MethodSource("doors")
    void shouldNotKnowOtherPaths(Service service, String path, String stranger) {
        accalmie.api(service, "supervisor").get("/nowhere").expectProblem(404);
    }

    @Test
    void shouldNameEachBadField() {
        incidents.post("/incidents", SHEET.replace("\"anger\"", "\"angr\"")).expectViolation("angr");
        incidents.post("/incidents", SHEET.replace("STRONG", "FURIOUS")).expectViolation("anger");
        incidents
                .post("/incidents", SHEET.replace("\"churnRisk\": \"HIGH\",", ""))
                .expectViolation("churnRisk");
        incidents
                .post("/incidents", SHEET.replace("Error 500", "x".repeat(4001)))
                .expectViolation("dossier.symptoms");
        incidents.post("/incidents", SHEET.substring(0, 40)).expectProblem(400);
        nothingIsStored();
    }

    @Test
    void shouldRefuseABodyThatIsTooLarge() {
        incidents.post("/incidents", " ".repeat(256 * 1024) + SHEET).expectProblem(413);
        nothingIsStored();
    }

    @Test
    void shouldRefuseAnotherMediaType() {
        Api.send(incidents.to("/incidents").header("Content-Type", "text/plain").POST(BodyPublishers.ofString(SHEET)))
                .expectProblem(415);
        nothingIsStored();
    }

    @Test
    void shouldRefuseAKeyUsedForSomethingElse() {
        var sheet = Sheet.technical("CLT-KEY", "key-1", "2026-03-04T09:00:00Z");
        var first = incidents.post("/incidents", sheet, "door-key").expect(201);
        var again = incidents.post("/incidents", sheet, "door-key").expect(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
        incidents.post("/incidents", sheet + " ", "door-key").expectProblem(422);
    }

    private void nothingIsStored() {
        assertThat(accalmie.api(Service.INCIDENT, "supervisor").all("/incidents?customer=CLT-DOOR"))
                .isEmpty();
    }
}
