package org.accalmie.escalation.dossier;

import java.util.Collection;
import java.util.stream.Stream;
import org.accalmie.events.sheet.Dossier;
import org.accalmie.web.validation.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of a dossier without reading it.
 *
 * @param why whether it says what happened, so that the team knows why it is asked
 * @param options whether there are several ways to decide
 */
public record DossierSummary(boolean why, boolean options) {
    public static final DossierSummary NONE = new DossierSummary(false, false);

    public static DossierSummary of(@Nullable Dossier dossier) {
        return dossier == null
                ? NONE
                : new DossierSummary(
                        Stream.of(dossier.summary(), dossier.symptoms(), dossier.exactWords())
                                        .anyMatch(DossierSummary::given)
                                || given(dossier.facts()),
                        dossier.options() != null && dossier.options().size() > 1);
    }

    private static boolean given(@Nullable String text) {
        return text != null && !Blanks.isBlank(text);
    }

    private static boolean given(@Nullable Collection<?> several) {
        return several != null && !several.isEmpty();
    }
}
