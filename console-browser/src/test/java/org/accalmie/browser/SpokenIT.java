package org.accalmie.browser;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a screen reader says of the board and of the sheet, as it was reviewed. */
@InBrowser
class SpokenIT {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|OWN-[0-9a-f]{8}");
    private static final Pattern DAY = Pattern.compile("\\p{L}{3,4}\\.? 0 \\p{L}{3,5}\\.? (?=0:0)");

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void boardShouldBeReadAsReviewed(String language) {
        // given
        var id = Incidents.escalated(sheet -> sheet.putArray("signals").add("LEGAL_THREAT"));
        var customer =
                Demonstrated.system().escalationById(id).path("customerId").asText();
        try (var visitor = Visitor.named("spoken", "supervisor", language)) {
            // when
            visitor.open("/board?customer=" + customer);
            visitor.press("j");
            visitor.page().locator("#panel[data-of]").waitFor();
            visitor.page().locator("live-state.on").waitFor();

            // then
            Kept.compare("spoken/board-%s.txt".formatted(language), spoken(visitor.page()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void sheetShouldBeReadAsReviewed(String language) {
        try (var visitor = Visitor.named("spoken", "agent", language)) {
            visitor.open("/sheet");
            waitForWhatStandsBeside(visitor.page());
            Kept.compare("spoken/sheet-%s.txt".formatted(language), spoken(visitor.page()));

            // when
            visitor.press("Control+Enter");
            visitor.page().locator(".problem li").first().waitFor();
            waitForWhatStandsBeside(visitor.page());

            // then
            Kept.compare("spoken/sheet-refused-%s.txt".formatted(language), spoken(visitor.page()));
        }
    }

    private static void waitForWhatStandsBeside(Page page) {
        page.locator("#advice .adv").first().waitFor();
        page.locator("#guidance select").waitFor();
    }

    /** Without what is another each time. */
    private static String spoken(Page page) {
        var said = page.locator("main").ariaSnapshot();
        var same = ID.matcher(said).replaceAll("ID").replaceAll("(?<!level=)\\d+", "0");
        return DAY.matcher(same).replaceAll("") + "\n";
    }
}
