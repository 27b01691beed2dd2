package org.accalmie.incident;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.accalmie.local.testing.LocalStackResource;
import org.accalmie.local.testing.Tokens;
import org.awaitility.core.ThrowingRunnable;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;

/** The service on real PostgreSQL, Kafka and OIDC. */
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "incident"))
public abstract class ServiceTest {
    /** Many times what anything takes, on a machine that has other things to do. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Inject
    protected PushedClock clock;

    @Inject
    protected Jdbi jdbi;

    protected final String customer = "CLT-" + UUID.randomUUID();

    @BeforeEach
    void startOnAWednesday() {
        clock.set("2026-11-18T10:00:00Z");
    }

    protected static RequestSpecification as(String user, String... roles) {
        var token = roles.length == 0 ? Tokens.of(user) : Tokens.of(user, roles);
        return given().auth().oauth2(token);
    }

    protected static Response post(RequestSpecification caller, ASheet sheet) {
        return caller.contentType("application/json").body(sheet.json()).post("/incidents");
    }

    /** What was answered to a sheet that is taken in. */
    protected static ObjectNode record(ASheet sheet) {
        return record("tool", sheet);
    }

    protected static ObjectNode record(String role, ASheet sheet) {
        return body(post(as(role), sheet), 201);
    }

    /** The answer to a correction of the incident. */
    protected static Response patch(RequestSpecification caller, JsonNode incident, String patch) {
        return caller.contentType("application/merge-patch+json").body(patch).patch(path(incident));
    }

    protected static String path(JsonNode incident) {
        return "/incidents/" + incident.get("id").asText();
    }

    protected static ObjectNode body(Response answer, int status) {
        return ASheet.tree(answer.then().statusCode(status).extract().asString());
    }

    protected int incidents() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from incident")
                .mapTo(Integer.class)
                .one());
    }

    /** What is not there yet may be denied by an assertion or missed by what looks for it. */
    protected static void eventually(ThrowingRunnable assertion) {
        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(assertion);
    }
}
