package org.accalmie.incident.guidance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.accalmie.incident.guidance.content.Entry;
import org.accalmie.web.ProblemException;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.language.AskedLanguage;
import org.accalmie.web.list.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/guidance/{kind}")
@Tag(name = "Guidance")
public class GuidanceResource {
    private final Guidance guidance;

    GuidanceResource(Guidance guidance) {
        this.guidance = guidance;
    }

    @GET
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
            summary = "Hints for a conversation, all of one kind",
            description = "Never mandatory. A hint with onlyIf or unless is meant only when all of the former and none"
                    + " of the latter conditions hold; the kind conditions explains them. Words in braces, such as"
                    + " {date}, are for the reader to fill in.")
    public Page<Entry> list(
            @PathParam("kind")
                    @Parameter(
                            description = "profiles, phases, phrases, checklists, quiz, channels, scripts, situations,"
                                    + " techniques or conditions",
                            example = "profiles")
                    String kind,
            @QueryParam("lang")
                    @Parameter(description = "fr or en; wins over Accept-Language", example = "en")
                    @Nullable
                    String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String acceptLanguage) {
        var known = Kind.of(kind).orElseThrow(() -> ProblemException.notFound("There is no such guidance."));
        return new Page<>(guidance.entries(known, AskedLanguage.of(lang, acceptLanguage)), null);
    }
}
