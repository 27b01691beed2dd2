package org.accalmie.kpi.figure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import org.accalmie.kpi.definition.Definitions;
import org.accalmie.web.Cursor;
import org.accalmie.web.Page;
import org.accalmie.web.Roles;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/kpis")
public class FiguresResource {
    private final Figures figures;
    private final InstantSource clock;

    FiguresResource(Figures figures, InstantSource clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, FiguresCsvMapper.CSV})
    @RolesAllowed({Roles.BI, Roles.SUPERVISOR})
    public RestResponse<FiguresResponse> figures(@Valid @BeanParam FiguresRequest request, @Context UriInfo uri) {
        var query = request.toQuery();
        var asOf = clock.instant();
        var page = Page.of(figures.find(query), query.limit(), FiguresResource::cursor);
        var answer = RestResponse.ResponseBuilder.ok(new FiguresResponse(
                query.range().from(),
                query.range().to(),
                query.interval().toString(),
                asOf,
                Definitions.VERSION,
                page.map(PlacedFigure::figure).items(),
                page.next()));
        if (page.next() != null) {
            answer.link(uri.getRequestUriBuilder().replaceQueryParam("after", page.next()).build(), "next");
        }
        return answer.build();
    }

    private static Cursor cursor(PlacedFigure last) {
        var position = last.position();
        return Cursor.of(position.group().start(), position.group().slice(), position.kpi());
    }
}
