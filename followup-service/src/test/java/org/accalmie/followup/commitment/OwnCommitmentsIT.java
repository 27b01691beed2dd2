package org.accalmie.followup.commitment;

import static org.accalmie.followup.AnIncident.anIncident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.accalmie.events.sheet.Commitment;
import org.accalmie.events.sheet.CommitmentOwner;
import org.accalmie.followup.ServiceTest;
import org.accalmie.followup.ToldIncident;
import org.accalmie.local.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What somebody promised in person. */
@QuarkusTest
class OwnCommitmentsIT extends ServiceTest {
    @Inject
    Commitments commitments;

    private final String person = "p" + UUID.randomUUID();

    @Test
    void shouldListWhatTheCallerPromisedInPerson() {
        // given
        follow(person.toUpperCase(Locale.ROOT), "mine", CommitmentOwner.AGENT);
        follow(person, "unsaid", null);
        follow(person, "the team's", CommitmentOwner.TEAM);
        follow("somebody", "somebody's", CommitmentOwner.AGENT);

        // then
        assertThat(promised("agent", "me")).containsExactlyInAnyOrder("mine", "unsaid");
        assertThat(promised("supervisor", "me")).containsExactlyInAnyOrder("mine", "unsaid");
        assertThat(promised("agent", "TEAM")).containsExactly("the team's");
        assertThat(promised("supervisor", "AGENT")).containsExactlyInAnyOrder("mine", "somebody's");
    }

    @Test
    void shouldNameAnOwnerThatThereIsNot() {
        as("supervisor")
                .queryParam("owner", "nobody")
                .get("/commitments")
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("owner")));
    }

    private List<String> promised(String role, String owner) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of(person, role))
                .queryParam("customer", customer)
                .queryParam("owner", owner)
                .get("/commitments")
                .then()
                .statusCode(200)
                .extract()
                .path("items.action");
    }

    private void follow(String agent, String action, @Nullable CommitmentOwner owner) {
        var promise = new Commitment(action, Instant.parse("2026-11-25T10:00:00Z"), owner, null);
        var sheet =
                anIncident().of(customer).handledBy(agent).promising(promise).build();
        transactions.run(() -> commitments.follow(List.of(new ToldIncident(sheet, clock.instant()))));
    }
}
