package org.accalmie.console.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import org.accalmie.console.session.Visitor;
import org.accalmie.local.testing.LocalStackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sheet while every service is away: it can be written all the same, and nothing typed is lost. */
@QuarkusTest
@QuarkusTestResource(
        value = LocalStackResource.class,
        initArgs = @ResourceArg(name = "database", value = "console"),
        restrictToAnnotatedClass = true)
class SheetIT {
    private static final String WHOLE = "customer.id=CLT-1&contact.startedAt=2026-11-28T14:06&anger=STRONG"
            + "&reason=OUTAGE&churnRisk=HIGH&sentimentAtEnd=NEUTRAL&note=Third+ca";

    private Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = new Visitor(URI.create("http://localhost:" + RestAssured.port));
    }

    @Test
    void shouldBeginWithWhatTheTelephonySays() {
        var page = visitor.signIn("/sheet?customer=CLT-7&duration=PT18M&source=tel&externalId=c-1", "anna", "agent");
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body())
                .contains("<h1>New sheet</h1>", "value=\"CLT-7\"", "name=\"externalId\" value=\"c-1\"")
                .contains("neither supervisors nor colleagues");
    }

    @Test
    void shouldMarkEachFaultAtItsFieldAndLoseNothing() {
        visitor.signIn("/sheet", "anna", "agent");
        var page = visitor.post("/sheet", "anger=STRONG&note=Third+ca&contact.duration=long&commitments.1.dueAt=soon");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("role=\"alert\" tabindex=\"-1\" autofocus", "href=\"#f-customer-id\"", "href=\"#f-reason\"")
                .contains("href=\"#f-commitments-1-dueAt\"", "Third ca", "value=\"long\"", "value=\"soon\"")
                .containsPattern("value=\"STRONG\" checked");
    }

    @Test
    void shouldKeepEverythingWhileTheServiceIsAway() {
        visitor.signIn("/sheet", "anna", "agent");
        var draft = "019a9745-9d00-7f25-8f1a-3c5d2b7e9a10";
        var page = visitor.post("/sheet", WHOLE + "&draft=" + draft);
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body())
                .contains("Nothing of what you typed is lost", "Third ca", "name=\"draft\" value=\"" + draft)
                .contains("It could not be saved yet", "<send-again data-seconds=\"5\"")
                .doesNotContain("cannot be read");
    }

    @Test
    void shouldKeepACorrectionOfWhatCannotBeReadNow() {
        visitor.signIn("/sheet", "anna", "agent");
        var page = visitor.post(
                "/incidents/019a9745-9d00-7f25-8f1a-3c5d2b7e9a10/correction", WHOLE + "&version=3&reference=INC-7");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body())
                .contains("INC-7", "Third ca", "name=\"version\" value=\"3\"")
                .contains("It could not be saved yet", "<send-again data-seconds=\"5\"");
    }

    @Test
    void shouldSayOfEachPartThatItIsAway() {
        visitor.signIn("/sheet", "anna", "agent");
        assertThat(visitor.post("/advice", WHOLE).body()).contains("A service is away", "can be saved all the same");
        assertThat(visitor.post("/advice/customer", WHOLE).body()).contains("A service is away");
        assertThat(visitor.post("/advice/guidance", WHOLE).body()).contains("A service is away");
        assertThat(visitor.post("/advice/wording", "note=Calm+down").statusCode())
                .isEqualTo(200);
        assertThat(visitor.post("/drafts/019a9745-9d00-7f25-8f1a-3c5d2b7e9a10/kept", WHOLE)
                        .statusCode())
                .isEqualTo(503);
        assertThat(visitor.get("/drafts").body()).contains("A service is away");
    }

    @Test
    void shouldOpenToAgentsAlone() {
        var page = visitor.signIn("/sheet", "sam", "supervisor");
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("Not open to you").doesNotContain("href=\"/sheet\"");
    }
}
