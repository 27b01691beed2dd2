package org.accalmie.console.team;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.accalmie.console.upstream.AccessTokenFilter;
import org.accalmie.console.upstream.Listed;
import org.accalmie.console.upstream.ServiceProblemMapper;
import org.accalmie.console.upstream.TellsSince;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The teams as anybody may know them. */
@TellsSince("escalation")
@RegisterRestClient(configKey = "escalation")
@RegisterProvider(AccessTokenFilter.class)
@RegisterProvider(ServiceProblemMapper.class)
@Path("/teams/names")
@Produces(MediaType.APPLICATION_JSON)
public interface TeamsClient {
    @GET
    Listed<TeamName> names();

    record TeamName(
            String name,
            @Nullable String calendar,
            @Nullable String zone) {}
}
