package org.accalmie.web.language;

import org.accalmie.web.ProblemException;
import org.jspecify.annotations.Nullable;

/** The language of a request: {@code lang} wins over {@code Accept-Language}. */
public final class AskedLanguage {
    private AskedLanguage() {}

    /** Refuses an unknown {@code lang} with 400. */
    public static Language of(@Nullable String lang, @Nullable String acceptLanguage) {
        if (lang == null) {
            return Language.preferred(acceptLanguage);
        }
        return Language.of(lang).orElseThrow(() -> ProblemException.invalid("lang", "must be fr or en"));
    }
}
