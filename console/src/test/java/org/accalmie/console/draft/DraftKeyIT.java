package org.accalmie.console.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.util.Map;
import org.accalmie.console.session.Visitor;
import org.accalmie.local.testing.LocalStackResource;
import org.junit.jupiter.api.Test;

/** What a browser needs to read a draft that it kept, and who gets it. */
@QuarkusTest
@QuarkusTestResource(
        value = LocalStackResource.class,
        initArgs = @ResourceArg(name = "database", value = "console"),
        restrictToAnnotatedClass = true)
class DraftKeyIT {
    private static final String KEY = "/draft-key";

    @Test
    void shouldHandEachPersonTheirKeyAndNobodyElse() {
        var paul = visitor();
        paul.signIn("/sheet", "paul", "agent");
        var key = asked(paul);
        assertThat(key).contains("\"key\":\"");
        var nobody = visitor().get(KEY, Map.of("Sec-Fetch-Mode", "cors", "Accept", "application/json"));
        assertThat(nobody.statusCode()).isEqualTo(499);

        var again = visitor();
        again.signIn("/sheet", "paul", "agent");
        assertThat(asked(again)).isEqualTo(key);

        var nora = visitor();
        nora.signIn("/sheet", "nora", "agent");
        assertThat(asked(nora)).isNotEqualTo(key);
    }

    @Test
    void shouldHandItToThoseWhoWriteSheetsAlone() {
        var sam = visitor();
        sam.signIn("/board", "sam", "supervisor");
        assertThat(sam.get(KEY, Map.of("Accept", "application/json")).statusCode())
                .isEqualTo(403);
    }

    private static String asked(Visitor visitor) {
        return visitor.get(KEY, Map.of("Accept", "application/json")).body();
    }

    private static Visitor visitor() {
        return new Visitor(URI.create("http://localhost:" + RestAssured.port));
    }
}
