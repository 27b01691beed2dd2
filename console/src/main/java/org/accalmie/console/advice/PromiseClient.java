package org.accalmie.console.advice;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.accalmie.console.upstream.AccessTokenFilter;
import org.accalmie.console.upstream.Listed;
import org.accalmie.console.upstream.ServiceProblemMapper;
import org.accalmie.console.upstream.TellsSince;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What is owed to a customer, whoever promised it. */
@TellsSince("follow-up")
@RegisterRestClient(configKey = "follow-up")
@RegisterProvider(AccessTokenFilter.class)
@RegisterProvider(ServiceProblemMapper.class)
@Path("/customers/{id}/promises")
@Produces(MediaType.APPLICATION_JSON)
public interface PromiseClient {
    @GET
    Listed<Promise> promises(@PathParam("id") String id);

    record Promise(
            @Nullable String action,
            Instant dueAt,
            @Nullable String state) {}
}
