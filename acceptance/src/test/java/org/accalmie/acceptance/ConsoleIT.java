package org.accalmie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.accalmie.acceptance.rights.Sample;
import org.accalmie.local.identity.BrowserSession;
import org.accalmie.local.testing.LocalStack;
import org.junit.jupiter.api.Test;

/** A person at the packaged console, without a screen: signs in on the provider's page, reads, is refused, signs out. */
class ConsoleIT {
    private static final String BOARD = "/board";

    private final Accalmie accalmie = Accalmie.running();
    private final URI console = accalmie.console().address("/");
    private final BrowserSession browser = new BrowserSession(console);

    @Test
    void shouldShowTheBoardThatWasAskedForToASupervisor() {
        // given
        var sample = Sample.of(accalmie, "CLT-CONSOLE");

        // when there may be more cases than a board shows
        var board = BOARD + "?customer=CLT-CONSOLE";
        var page = browser.signIn(board, "supervisor");

        // then
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.uri()).isEqualTo(console.resolve(board));
        assertThat(page.body()).contains("CLT-CONSOLE", sample.escalation());
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none';");
    }

    @Test
    void shouldRefuseTheBoardToATool() {
        // given
        Sample.of(accalmie, "CLT-HIDDEN");

        // when
        var page = browser.signIn(BOARD, "tool");

        // then
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.uri()).isEqualTo(console.resolve(BOARD));
        assertThat(page.body()).contains("<h1").doesNotContain("CLT-HIDDEN");
    }

    @Test
    void shouldTakeTheRolesOfAnotherNameTogether() {
        assertThat(browser.signIn(BOARD, "zoe", "tool", "legal").statusCode()).isEqualTo(200);
    }

    @Test
    void shouldKeepNoTokenInTheBrowser() {
        // given
        browser.signIn(BOARD, "supervisor");

        // then
        assertThat(browser.cookies()).isNotEmpty().allSatisfy(cookie -> {
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getValue()).hasSizeLessThan(200).doesNotContain("eyJ");
        });
    }

    @Test
    void shouldAskAgainAfterSigningOut() {
        // given
        browser.signIn(BOARD, "supervisor");

        // when
        var bye = browser.post("/sign-out", Map.of());

        // then
        assertThat(bye.statusCode()).isEqualTo(200);
        assertThat(bye.uri().getPath()).isEqualTo("/signed-out");
        assertThat(browser.get(BOARD).uri().toString()).startsWith(LocalStack.issuer() + "/authorize");
    }

    @Test
    void shouldStaySignedInWhenTheConsoleIsStartedAgain() {
        // given
        browser.signIn(BOARD, "supervisor");

        // when
        accalmie.console().kill();
        accalmie.console().start();

        // then
        assertThat(browser.get(BOARD).uri()).isEqualTo(console.resolve(BOARD));
    }
}
