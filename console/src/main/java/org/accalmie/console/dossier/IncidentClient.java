package org.accalmie.console.dossier;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.accalmie.console.timeline.TimelineEntry;
import org.accalmie.console.upstream.AccessTokenFilter;
import org.accalmie.console.upstream.Listed;
import org.accalmie.console.upstream.ServiceProblemMapper;
import org.accalmie.console.upstream.TellsSince;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** What the incident service tells of the incident behind a dossier. */
@TellsSince("incident")
@RegisterRestClient(configKey = "incident")
@RegisterProvider(AccessTokenFilter.class)
@RegisterProvider(ServiceProblemMapper.class)
@Path("/incidents/{id}")
@Produces(MediaType.APPLICATION_JSON)
public interface IncidentClient {
    @GET
    Incident incident(@PathParam("id") UUID id);

    @GET
    @Path("timeline")
    Listed<TimelineEntry> timeline(@PathParam("id") UUID id, @RestQuery int limit);
}
