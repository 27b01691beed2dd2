package org.accalmie.followup;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OperationIT extends ServiceTest {

    @Test
    void shouldBeReadyOnceItConsumes() {
        eventually(() -> given().get("/q/health/ready")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .body("status", equalTo("UP")));
    }

    @Test
    void shouldDescribeItself() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("paths", hasKey("/follow-ups"))
                .body("paths", hasKey("/follow-ups/{id}"))
                .body("paths", hasKey("/agents/{id}/recovery-break"));
    }

    @Test
    void shouldMeasureItself() {
        given().get("/q/metrics").then().statusCode(200);
    }
}
