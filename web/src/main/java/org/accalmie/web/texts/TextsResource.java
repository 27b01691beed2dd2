package org.accalmie.web.texts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.accalmie.web.language.AskedLanguage;
import org.accalmie.web.list.Page;
import org.accalmie.web.list.TaggedList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The codes that this service answers with, for people. */
@Path("/texts")
class TextsResource {
    private static final String ANYBODY = "**";

    private final CodeTexts texts;

    TextsResource(CodeTexts texts) {
        this.texts = texts;
    }

    @Operation(summary = "Read what codes mean, in French or English")
    @GET
    @RolesAllowed(ANYBODY)
    @TaggedList
    public Page<TextResponse> texts(
            @QueryParam("lang") @Nullable String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
        return new Page<>(texts.in(AskedLanguage.of(lang, acceptLanguage)), null);
    }
}
