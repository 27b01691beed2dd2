package org.accalmie.kpi.figure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.time.InstantSource;
import java.util.List;
import org.accalmie.kpi.definition.Definitions;
import org.accalmie.kpi.figure.Reading.PlacedFigure;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.etag.Versions;
import org.accalmie.web.list.Cursor;
import org.accalmie.web.list.Page;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/kpis")
public class FiguresResource {
    static final String CSV = "text/csv";

    private static final List<Variant> VARIANTS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(CSV))
            .build();

    private final Figures figures;
    private final InstantSource clock;

    FiguresResource(Figures figures, InstantSource clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @RolesAllowed({Roles.BI, Roles.SUPERVISOR})
    @APIResponseSchema(FiguresResponse.class)
    public Response figures(@Valid @BeanParam FiguresRequest asked, @Context UriInfo uri, @Context Request request) {
        var answer = answer(asked.toQuery());
        var variant = request.selectVariant(VARIANTS);
        if (variant == null) {
            throw new NotAcceptableException();
        }
        var type = variant.getMediaType();
        var tag = answer.tag(type.toString());
        return Versions.unchanged(request, tag)
                .orElseGet(() -> fresh(answer, type, uri).tag(tag).build());
    }

    private static ResponseBuilder fresh(FiguresResponse answer, MediaType type, UriInfo uri) {
        var response = Response.ok(isCsv(type) ? FiguresCsv.of(answer) : answer, type);
        if (answer.next() != null) {
            response.link(
                    uri.getRequestUriBuilder()
                            .replaceQueryParam("after", answer.next())
                            .build(),
                    "next");
        }
        return response;
    }

    private FiguresResponse answer(FigureQuery query) {
        var asOf = clock.instant();
        var page = Page.of(figures.find(query), query.limit(), FiguresResource::cursor)
                .map(PlacedFigure::figure);
        return new FiguresResponse(
                query.range().from(),
                query.range().to(),
                query.interval().toString(),
                asOf,
                Definitions.VERSION,
                page.items(),
                page.next());
    }

    private static boolean isCsv(MediaType type) {
        return type.getSubtype().equals("csv");
    }

    private static Cursor cursor(PlacedFigure last) {
        var position = last.position();
        return Cursor.of(position.group().start(), position.group().slice(), position.kpi());
    }
}
