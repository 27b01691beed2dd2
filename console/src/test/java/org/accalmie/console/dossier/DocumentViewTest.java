package org.accalmie.console.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.accalmie.console.person.Language;
import org.accalmie.console.problem.Part;
import org.junit.jupiter.api.Test;

class DocumentViewTest {
    @Test
    void shouldFillInTheCustomersName() {
        assertThat(text(Language.EN, "Ada Roy")).isEqualTo("Dear Ada Roy, we look into it.");
    }

    @Test
    void shouldSayInTheLanguageOfTheDocumentThatANameBelongsThere() {
        assertThat(text(Language.EN, "")).isEqualTo("Dear [customer’s name], we look into it.");
        assertThat(text(Language.FR, "")).isEqualTo("Dear [nom du client], we look into it.");
    }

    private static String text(Language language, String customer) {
        return DocumentView.of(
                        DocumentView.Kind.CUSTOMER_MESSAGE,
                        language,
                        Part.of("Dear {customerName}, we look into it.\n"),
                        customer)
                .text();
    }
}
