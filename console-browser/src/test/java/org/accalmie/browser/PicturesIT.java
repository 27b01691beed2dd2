package org.accalmie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pictures of the documents, made anew with {@code -Dpictures.write=1} and looked at before they are committed. */
@InBrowser
@EnabledIfSystemProperty(named = "pictures.write", matches = "1")
class PicturesIT {
    private static final Path FOLDER = Path.of("../docs/images");
    private static final int HEIGHT = 720;
    private static final long LARGEST = 150 * 1024;

    @ParameterizedTest
    @CsvSource({
        "board, en, LIGHT",
        "board, fr, DARK",
        "board, fr, PHONE",
        "dossier, en, LIGHT",
        "dossier, fr, DARK",
        "dossier, fr, PHONE",
        "work, fr, LIGHT",
        "work, en, DARK",
        "team, fr, LIGHT",
        "team, en, DARK",
    })
    void shouldBeMade(String name, String language, Screen screen) throws IOException {
        var place = Places.all().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
        try (var visitor = Visitor.of(name.equals("work") ? "agent" : "supervisor", language)) {
            visitor.on(screen).open(place.path());
            visitor.page().setViewportSize(screen.width(), HEIGHT);
            if (name.equals("board") && screen != Screen.PHONE) {
                visitor.press("j", "j", "j");
                visitor.page().locator("#panel[data-of]").waitFor();
            }
            var file = FOLDER.resolve("console-%s-%s-%s.png"
                    .formatted(name, language, screen.name().toLowerCase(Locale.ROOT)));
            visitor.page()
                    .screenshot(
                            new Page.ScreenshotOptions().setPath(file).setAnimations(ScreenshotAnimations.DISABLED));
            assertThat(Files.size(file)).isLessThan(LARGEST);
        }
    }
}
