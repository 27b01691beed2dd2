package org.accalmie.incident.guidance.wording;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.language.AskedLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/language-check")
@Tag(name = "Guidance")
public class LanguageCheckResource {
    private final Wording wording;

    LanguageCheckResource(Wording wording) {
        this.wording = wording;
    }

    @POST
    @RolesAllowed({
        Roles.TOOL,
        Roles.AGENT,
        Roles.SUPERVISOR,
        Roles.N2,
        Roles.BILLING,
        Roles.LEGAL,
        Roles.CARE,
        Roles.BI,
        Roles.ADMIN
    })
    @Operation(
            summary = "Find phrases to avoid",
            description = "Finds the phrases to avoid of the guidance and their variants, whatever the case, accents,"
                    + " apostrophes and spaces; start and end count UTF-16 units of the text as given, end excluded."
                    + " Of wordings that overlap, the longest is told. Nothing is saved.")
    public LanguageCheckResponse check(
            @Valid @NotNull LanguageCheckRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String acceptLanguage) {
        var language = AskedLanguage.of(request.lang(), acceptLanguage);
        return LanguageCheckResponse.of(wording.findings(request.text(), language));
    }
}
