package org.accalmie.kpi.definition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.language.AskedLanguage;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

@Path("/kpis/definitions")
public class DefinitionsResource {
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.BI, Roles.SUPERVISOR})
    public DefinitionsResponse definitions(
            @QueryParam("lang") @Parameter(description = "fr or en; wins over Accept-Language") @Nullable String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String acceptLanguage) {
        var language = AskedLanguage.of(lang, acceptLanguage);
        var items = Definitions.all().stream()
                .map(kpi -> DefinitionResponse.of(kpi, language))
                .toList();
        return new DefinitionsResponse(Definitions.VERSION, items, null);
    }
}
