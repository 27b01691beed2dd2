package org.accalmie.console.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import org.accalmie.console.session.Visitor;
import org.accalmie.local.testing.LocalStackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = LocalStackResource.class,
        initArgs = @ResourceArg(name = "database", value = "console"),
        restrictToAnnotatedClass = true)
class KeysIT {
    private static final String KEYS = "/preferences/keys";

    @Test
    void shouldKeepOwnKeysAndBringTheUsualOnesBack() {
        var kim = visitor();
        assertThat(kim.signIn(KEYS, "kim", "n2").body())
                .contains("Single-key shortcuts", "name=\"TAKE_UP\" value=\"a\"", "name=\"own-keys\" content=\"\"");
        var kept = kim.post(KEYS, "TAKE_UP=p&HELP=");
        assertThat(kept.body()).contains("Your keys are kept", "name=\"own-keys\" content=\"ap ?\"");
        assertThat(kim.get("/preferences/keys").body()).contains("name=\"TAKE_UP\" value=\"p\"");
        kim.post("/preferences", "singleKeys=false&back=/");
        assertThat(kim.get("/preferences/keys").body())
                .contains("content=\"ap ?\"", "name=\"single-keys\" content=\"false\"");
        assertThat(kim.post(KEYS, "").body()).contains("name=\"own-keys\" content=\"\"");
    }

    @Test
    void shouldSayWhichKeyCannotBeAndChangeNothing() {
        var kay = visitor();
        kay.signIn(KEYS, "kay", "n2");
        kay.post("/preferences", "language=FR&back=/");
        var refused = kay.post(KEYS, "TAKE_UP=u");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Une autre a déjà cette touche", "name=\"own-keys\" content=\"\"");
    }

    private static Visitor visitor() {
        return new Visitor(URI.create("http://localhost:" + RestAssured.port));
    }
}
