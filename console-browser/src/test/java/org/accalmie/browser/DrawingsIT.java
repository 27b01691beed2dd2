package org.accalmie.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each page looks as it did when somebody last looked at it; its pictures are in {@code target/pictures}. */
@InBrowser
class DrawingsIT {
    private static final Path PICTURES = Path.of("target/pictures");

    @ParameterizedTest(name = "{0} in {3}")
    @MethodSource("pages")
    void shouldLookAsItDid(String name, String path, String role, String language) {
        // somebody without drafts and choices of their own
        try (var visitor = Visitor.named("drawn", role, language)) {
            visitor.open(path);
            for (var screen : Screen.values()) {
                picture(visitor.on(screen).page(), "%s-%s-%s".formatted(name, language, screen));
            }
            Kept.compare("drawings/%s-%s.txt".formatted(name, language), Drawing.of(visitor));
        }
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name.toLowerCase(Locale.ROOT) + ".png"))
                .setFullPage(true)
                .setAnimations(ScreenshotAnimations.DISABLED));
    }

    private static Stream<Arguments> pages() {
        var dossier = "/dossiers/" + Incidents.takenUp();
        var recorded = "/incidents/" + Incidents.record(sheet -> {});
        return Stream.of("en", "fr")
                .flatMap(language -> Stream.of(
                        Arguments.of("work", "/", "agent", language),
                        Arguments.of("sheet", "/sheet", "agent", language),
                        Arguments.of("recorded", recorded, "supervisor", language),
                        Arguments.of("drafts", "/drafts", "agent", language),
                        Arguments.of("board", "/board", "supervisor", language),
                        Arguments.of("dossier", dossier, "supervisor", language),
                        Arguments.of("team", "/teams/N2", "supervisor", language),
                        Arguments.of("search", "/search?q=INC-1", "supervisor", language),
                        Arguments.of("keys", "/preferences/keys", "supervisor", language),
                        Arguments.of("nowhere", "/nowhere", "supervisor", language)));
    }
}
