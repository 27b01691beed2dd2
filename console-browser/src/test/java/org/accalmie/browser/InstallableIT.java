package org.accalmie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;

/** The console on the first screen of a phone. */
@InBrowser
class InstallableIT {
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
            assertThat(errors(browser.send("Page.getInstallabilityErrors"))).isEqualTo("[]");
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    private static String errors(JsonObject told) {
        return told.getAsJsonArray("installabilityErrors").toString();
    }
}
