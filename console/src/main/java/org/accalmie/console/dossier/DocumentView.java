package org.accalmie.console.dossier;

import org.accalmie.console.person.Language;
import org.accalmie.console.problem.Part;
import org.accalmie.console.problem.ProblemView;
import org.jspecify.annotations.Nullable;

/** A document in one language. */
public record DocumentView(
        Kind kind, Language language, String text, @Nullable ProblemView away) {
    private static final String CUSTOMER = "{customerName}";

    /** Who reads it. */
    public enum Kind {
        NOTE("note"),
        CUSTOMER_MESSAGE("customer-message");

        private final String path;

        Kind(String path) {
            this.path = path;
        }

        String path() {
            return path;
        }
    }

    /** The customer's name is filled in on the page alone; who may not read it reads that it belongs there. */
    static DocumentView of(Kind kind, Language language, Part<String> part, String customer) {
        var text = part.value() == null ? "" : part.value().strip();
        return new DocumentView(
                kind, language, text.replace(CUSTOMER, customer.isEmpty() ? unnamed(language) : customer), part.away());
    }

    /** In the language of the document, which need not be the reader's. */
    private static String unnamed(Language language) {
        return language == Language.FR ? "[nom du client]" : "[customer’s name]";
    }

    public String id() {
        return "doc-%s-%s".formatted(kind.path(), language.tag());
    }
}
