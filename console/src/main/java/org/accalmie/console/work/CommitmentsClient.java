package org.accalmie.console.work;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.accalmie.console.upstream.AccessTokenFilter;
import org.accalmie.console.upstream.Listed;
import org.accalmie.console.upstream.ServiceProblemMapper;
import org.accalmie.console.upstream.TellsSince;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** The list of commitments. */
@TellsSince("follow-up")
@RegisterRestClient(configKey = "follow-up")
@RegisterProvider(AccessTokenFilter.class)
@RegisterProvider(ServiceProblemMapper.class)
@Path("/commitments")
@Produces(MediaType.APPLICATION_JSON)
public interface CommitmentsClient {
    @GET
    Listed<OwnPromise> list(@RestQuery Map<String, String> conditions);
}
