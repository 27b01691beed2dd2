package org.accalmie.console.dossier;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.accalmie.console.timeline.TimelineEntry;
import org.accalmie.console.timer.Timers;
import org.accalmie.console.upstream.AccessTokenFilter;
import org.accalmie.console.upstream.Listed;
import org.accalmie.console.upstream.ServiceProblemMapper;
import org.accalmie.console.upstream.TellsSince;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** What the escalation service tells of one escalation. */
@TellsSince("escalation")
@RegisterRestClient(configKey = "escalation")
@RegisterProvider(AccessTokenFilter.class)
@RegisterProvider(ServiceProblemMapper.class)
@Path("/escalations/{id}")
@Produces(MediaType.APPLICATION_JSON)
public interface CaseClient {
    @GET
    ObjectNode escalation(@PathParam("id") UUID id);

    @GET
    @Path("timeline")
    Listed<TimelineEntry> timeline(@PathParam("id") UUID id, @RestQuery int limit);

    @GET
    @Path("timers")
    Timers timers(@PathParam("id") UUID id);

    /** As plain text. */
    @GET
    @Path("{document}")
    @Produces(MediaType.TEXT_PLAIN)
    String document(
            @PathParam("id") UUID id,
            @PathParam("document") String document,
            @RestQuery String lang,
            @RestQuery String format);
}
