package org.accalmie.console.team;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.accalmie.console.upstream.AccessTokenFilter;
import org.accalmie.console.upstream.ServiceProblemMapper;
import org.accalmie.console.upstream.TellsSince;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** When a calendar is open: what it would count of a length of working time. */
@TellsSince("escalation")
@RegisterRestClient(configKey = "escalation")
@RegisterProvider(AccessTokenFilter.class)
@RegisterProvider(ServiceProblemMapper.class)
@Path("/calendars/{name}/preview")
@Produces(MediaType.APPLICATION_JSON)
public interface CalendarClient {
    @GET
    Counted counted(@PathParam("name") String name, @RestQuery String from, @RestQuery String duration);

    record Counted(@Nullable List<Open> counted) {}

    record Open(Instant from, Instant to) {}
}
