package org.accalmie.web.door;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.accalmie.local.testing.LocalStackResource;
import org.accalmie.local.testing.Tokens;

/** How the tests knock, and what a problem looks like; the servers of all tests of this module. */
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "incident"))
final class Door {
    private Door() {}

    static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.of(role));
    }

    static RequestSpecification posting(String body) {
        return as("agent").contentType("application/json").body(body);
    }

    static Response problem(Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.<Integer>path("status")).isEqualTo(status);
        assertThat(answer.<String>path("type")).startsWith("urn:accalmie:problem:");
        assertThat(answer.<String>path("title")).isNotBlank();
        assertThat(answer.<String>path("detail")).isNotBlank();
        assertThat(answer.<String>path("instance")).startsWith("/");
        assertThat(answer.header("X-Request-Id")).matches("[0-9a-f]{32}");
        assertThat(answer.header("Date")).matches("\\w{3}, \\d\\d \\w{3} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT");
        assertThat(answer.asString()).doesNotContain("org.accalmie", "java.", "com.fasterxml", "Exception");
        return answer;
    }
}
