package org.accalmie.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.accalmie.local.Ports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a browser and an application do at the provider, step by step. */
class LoginIT {
    private static final IdentityProvider PROVIDER = new IdentityProvider(Ports.free());
    private static CodeFlow flow;

    @BeforeAll
    static void start() {
        PROVIDER.start();
        flow = new CodeFlow(PROVIDER.issuer());
    }

    @AfterAll
    static void stop() {
        PROVIDER.stop();
    }

    @Test
    void shouldGiveADemoUserTheTokenThatTheServicesKnow() throws Exception {
        // when
        var tokens = flow.tokens(flow.code("role=supervisor"), CodeFlow.VERIFIER);

        // then
        var known = new TokenClient(PROVIDER.issuer()).fetch(Map.of("role", "supervisor"));
        assertThat(flow.verified(tokens.path("access_token").asText())).isEqualTo(flow.verified(known));
        assertThat(CodeFlow.claims(tokens.path("access_token").asText()).path("groups"))
                .extracting(JsonNode::asText)
                .containsExactly("supervisor");
    }

    @Test
    void shouldGiveSeveralRolesToAnotherName() throws Exception {
        // when
        var tokens = flow.tokens(flow.code("role=agent&role=n2&username=Zo%C3%A9+L%2E"), CodeFlow.VERIFIER);

        // then
        var known = new TokenClient(PROVIDER.issuer()).fetch(Map.of("username", "Zoé L.", "role", "agent,n2"));
        assertThat(flow.verified(tokens.path("access_token").asText())).isEqualTo(flow.verified(known));
    }

    @Test
    void shouldNameTheClientAndTheNonceInTheIdToken() throws Exception {
        // when
        var tokens = flow.tokens(flow.code("role=care"), CodeFlow.VERIFIER);

        // then
        var claims = CodeFlow.claims(tokens.path("id_token").asText());
        assertThat(claims.path("aud").asText()).isEqualTo("console");
        assertThat(claims.path("nonce").asText()).isEqualTo(CodeFlow.NONCE);
        assertThat(claims.path("sub").asText()).isEqualTo("care");
    }

    @Test
    void shouldKeepNameAndRolesThroughRefreshes() throws Exception {
        // given
        var tokens = flow.tokens(flow.code("role=legal&role=admin&username=anna"), CodeFlow.VERIFIER);

        // when
        var once = flow.refreshed(tokens.path("refresh_token").asText());
        var twice = flow.refreshed(once.path("refresh_token").asText());

        // then
        assertThat(flow.verified(twice.path("access_token").asText()))
                .isEqualTo(flow.verified(tokens.path("access_token").asText()));
    }

    @Test
    void shouldLetSomebodyInWithoutAnyRole() throws Exception {
        // when
        var tokens = flow.tokens(flow.code("username=nobody"), CodeFlow.VERIFIER);

        // then
        assertThat(CodeFlow.claims(tokens.path("access_token").asText()).path("groups"))
                .isEmpty();
    }

    @Test
    void shouldRefuseACodeWithoutItsVerifierAndASecondTime() throws Exception {
        // given
        var stolen = flow.code("role=agent");
        var used = flow.code("role=agent");
        flow.tokens(used, CodeFlow.VERIFIER);

        // then
        assertThat(flow.redeem(stolen, "x".repeat(43)).statusCode()).isEqualTo(400);
        assertThat(flow.redeem(used, CodeFlow.VERIFIER).statusCode()).isEqualTo(400);
    }

    @Test
    void shouldRefuseARefreshTokenOfAnotherRun() throws Exception {
        // when
        var answer = flow.refresh("of-an-earlier-run");

        // then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("invalid_grant");
    }

    @Test
    void shouldSignOutAndLeadBack() throws Exception {
        // when
        var answer = flow.get(
                PROVIDER.issuer() + "/endsession?post_logout_redirect_uri=http%3A%2F%2Flocalhost%3A1%2Fbye&state=s",
                "en");

        // then
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("http://localhost:1/bye?state=s");
    }

    @Test
    void shouldAskAgainWhoSaidNothing() throws Exception {
        // when
        var answer = flow.submit("username=++");

        // then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("role=\"alert\"").contains("Choose a role or write a name.");
    }

    @Test
    void shouldShowNoLoginForARequestThatIsNone() throws Exception {
        assertThat(flow.get(PROVIDER.issuer() + "/authorize?response_type=code", "en")
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr-CA,fr;q=0.8,en;q=0.5 | fr | Superviseur",
                "fr;q=0.5,en;q=0.9 | en | Supervisor",
                "de | en | Supervisor",
                "!!! | en | Supervisor"
            })
    void shouldSpeakTheLanguageOfTheBrowser(String wanted, String language, String role) throws Exception {
        // when
        var page = flow.get(flow.authorization(), wanted);

        // then
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<html lang=\"" + language + "\">").contains(role);
    }

    @Test
    void shouldOfferEveryRoleAndFetchNothingFromElsewhere() throws Exception {
        // when
        var page = flow.get(flow.authorization(), "fr");

        // then
        assertThat(DemoRoles.ALL)
                .allSatisfy(role -> assertThat(page.body())
                        .contains("<button name=\"role\" value=\"%s\">".formatted(role))
                        .contains("<input type=\"checkbox\" name=\"role\" value=\"%s\">".formatted(role)));
        assertThat(page.body()).doesNotContain("http:", "https:", "//", "<script", "url(", "@import");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    }
}
