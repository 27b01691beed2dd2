package org.accalmie.kpi.chart;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.accalmie.kpi.definition.Definitions;
import org.accalmie.kpi.figure.Figures;
import org.accalmie.web.ProblemException;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.etag.ContentTags;
import org.accalmie.web.etag.Versions;
import org.accalmie.web.language.AskedLanguage;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

@Path("/kpis/{kpi}/chart.svg")
public class ChartResource {
    private static final String SVG = "image/svg+xml";

    private final Figures figures;

    ChartResource(Figures figures) {
        this.figures = figures;
    }

    @GET
    @Produces(SVG)
    @RolesAllowed({Roles.BI, Roles.SUPERVISOR})
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = SVG, schema = @Schema(type = SchemaType.STRING)))
    public Response chart(
            @PathParam("kpi") String id,
            @Valid @BeanParam ChartRequest asked,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String acceptLanguage,
            @Context Request request) {
        var kpi = Definitions.named(id).orElseThrow(() -> ProblemException.notFound("There is no such KPI."));
        var language = AskedLanguage.of(asked.lang, acceptLanguage);
        var range = asked.range();
        var course = figures.course(kpi, range, asked.interval);
        var tag = ContentTags.of(List.of(SVG, language, range, asked.interval, Definitions.VERSION, course));
        return Versions.unchanged(request, tag).orElseGet(() -> {
            var chart = new Chart(kpi, range, asked.interval, course, language);
            return Response.ok(chart.svg(), SVG).tag(tag).build();
        });
    }
}
