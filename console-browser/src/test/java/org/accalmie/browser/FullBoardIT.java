package org.accalmie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import org.junit.jupiter.api.Test;

/** A board with more dossiers than it shows. */
@InBrowser
class FullBoardIT {
    private static final HasCountOptions LATER = new HasCountOptions().setTimeout(60_000);

    /** As the server wrote it when there was one more than it shows, of which this page does not have the last. */
    private static final String CUT = """
            last => {
                const rows = document.querySelectorAll('#list .row');
                const cut = document.createElement('p');
                cut.className = 'cut';
                cut.dataset.shown = rows.length - 1;
                document.getElementById('list').append(cut);
                document.getElementById('list').dataset.print = '';
                document.getElementById(last).remove();
            }""";

    @Test
    void shouldShowWhatHadNoPlaceOnceOthersHaveLeft() {
        try (var visitor = Visitor.of("supervisor", "en")) {
            // given
            var leaves = Incidents.takenUp();
            var cutOff = Incidents.escalated();
            visitor.open("/board");
            var page = visitor.page();
            assertThat(page.locator("live-state.on")).isVisible();
            page.evaluate(CUT, "e-" + cutOff);
            assertThat(page.locator("#e-" + cutOff)).hasCount(0);

            // when
            Incidents.give("supervisor", leaves, "resolution", "{\"outcome\": \"SOLVED\", \"summary\": \"Done\"}");

            // then
            assertThat(page.locator("#e-" + cutOff)).hasCount(1, LATER);
            assertThat(page.locator("#e-" + leaves)).hasCount(0, LATER);
            assertThat(page.locator("#list .cut")).hasCount(0);
            assertThat(visitor.complaints()).isEmpty();
        }
    }
}
