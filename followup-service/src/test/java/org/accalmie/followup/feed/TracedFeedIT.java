package org.accalmie.followup.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.UUID;
import org.accalmie.followup.ServiceTest;
import org.accalmie.local.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TraceCollector.class)
class TracedFeedIT extends ServiceTest {

    @Test
    void shouldTraceRequestsButNoSecretOfALink() {
        // given
        var url = given().auth()
                .oauth2(Tokens.of("traced", "supervisor"))
                .post("/follow-ups/calendar-link")
                .path("url")
                .toString();
        var secret = URI.create(url).getQuery().replaceFirst("^token=", "");
        assertThat(secret).hasSizeGreaterThan(20);

        // when
        given().get(url).then().statusCode(200);
        var after = "after-" + UUID.randomUUID();
        as("supervisor").get("/customers/" + after + "/promises").then().statusCode(200);

        // then
        eventually(() -> assertThat(TraceCollector.holds(after)).isTrue());
        assertThat(TraceCollector.holds(secret)).isFalse();
    }
}
