package org.accalmie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The console on the first screen of a phone. */
@InBrowser
class InstallableIT {
    /** Each visitor's browser forgets all at its end. */
    private static final List<String> OF_TESTS = List.of("in-incognito");

    @Test
    void shouldBeTakenForAnApplicationByTheBrowser() {
        try (var visitor = Visitor.of("supervisor", "fr")) {
            // given
            visitor.open("/");
            var browser = visitor.context().newCDPSession(visitor.page());

            // then
            var manifest = browser.send("Page.getAppManifest");
            assertThat(manifest.get("url").getAsString()).endsWith("/manifest.json");
            assertThat(manifest.getAsJsonArray("errors")).isEmpty();
            assertThat(errors(browser.send("Page.getInstallabilityErrors"))).isSubsetOf(OF_TESTS);
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    private static List<String> errors(JsonObject told) {
        return told.getAsJsonArray("installabilityErrors").asList().stream()
                .map(each -> each.getAsJsonObject().get("errorId").getAsString())
                .toList();
    }
}
