package org.accalmie.incident.recap.text;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Optional;

/** A recap as it goes out, as plain text and as HTML; without an address it goes nowhere. */
public record RenderedRecap(Optional<Address> to, String subject, String text, String html) {
    static RenderedRecap of(Optional<Address> to, Recap recap) {
        return new RenderedRecap(
                to,
                recap.subject(),
                Templates.text(recap).render(),
                Templates.html(recap).render());
    }

    @CheckedTemplate(basePath = "recap")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance text(Recap recap);

        static native TemplateInstance html(Recap recap);
    }
}
