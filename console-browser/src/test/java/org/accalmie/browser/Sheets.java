package org.accalmie.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import org.accalmie.acceptance.Service;

/** The form of a sheet, and what became of it. */
final class Sheets {
    private Sheets() {}

    /** What is needed, and no more. */
    static void fill(Page page, String customer) {
        for (var choice : List.of("anger", "reason", "churnRisk", "sentimentAtEnd")) {
            page.locator("[name=%s]".formatted(choice)).first().check();
        }
        page.locator("#f-customer-id").fill(customer);
    }

    /** What stands before how long ago a draft was saved, or has not been. */
    static String said(String key, String language) {
        return Words.of("sheet", language, key).split("%", -1)[0];
    }

    static List<String> recorded(String customer) {
        return Demonstrated.system()
                .accalmie()
                .api(Service.INCIDENT, "supervisor")
                .all("/incidents?customer=" + customer)
                .stream()
                .map(each -> each.path("id").asText())
                .toList();
    }
}
