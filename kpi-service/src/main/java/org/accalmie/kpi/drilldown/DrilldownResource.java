package org.accalmie.kpi.drilldown;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.accalmie.kpi.definition.Definitions;
import org.accalmie.kpi.definition.Kpi.Trait;
import org.accalmie.kpi.fact.IncidentFact;
import org.accalmie.web.ProblemException;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.list.Cursor;
import org.accalmie.web.list.Page;

@Path("/kpis/{kpi}/incidents")
public class DrilldownResource {
    private final DrilldownStore store;

    DrilldownResource(DrilldownStore store) {
        this.store = store;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.BI, Roles.SUPERVISOR})
    @Transactional
    public Page<IncidentResponse> incidents(@PathParam("kpi") String id, @Valid @BeanParam DrilldownRequest request) {
        var kpi = Definitions.named(id).orElseThrow(() -> ProblemException.notFound("There is no such KPI."));
        if (kpi.has(Trait.AGENTS)) {
            throw ProblemException.forbidden(
                    "This figure is not opened: what is behind it is what single agents said.");
        }
        var query = new DrilldownQuery(kpi, request.range(), request.slice(kpi), request.position(), request.limit);
        return Page.of(store.find(query), query.limit(), DrilldownResource::cursor)
                .map(fact -> IncidentResponse.of(fact, requireNonNull(fact.sheet()), query.contributions(fact)));
    }

    private static Cursor cursor(IncidentFact last) {
        return Cursor.of(requireNonNull(last.sheet()).contactOn(), last.id());
    }
}
