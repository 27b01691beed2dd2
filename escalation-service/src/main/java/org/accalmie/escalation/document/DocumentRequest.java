package org.accalmie.escalation.document;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.accalmie.web.language.AskedLanguage;
import org.accalmie.web.language.Language;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** In which language and form a document is wanted. */
final class DocumentRequest {
    @QueryParam("lang")
    @Nullable
    String lang;

    @QueryParam("format")
    @Nullable
    String format;

    @Parameter(hidden = true)
    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
    @Nullable
    String acceptLanguage;

    @Parameter(hidden = true)
    @HeaderParam(HttpHeaders.ACCEPT)
    @Nullable
    String accept;

    Language language() {
        return AskedLanguage.of(lang, acceptLanguage);
    }

    Format format() {
        return Format.asked(format, accept);
    }
}
