package org.accalmie.console.draft;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.accalmie.console.upstream.AccessTokenFilter;
import org.accalmie.console.upstream.Listed;
import org.accalmie.console.upstream.ServiceProblemMapper;
import org.accalmie.console.upstream.TellsSince;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The drafts of the person who is signed in. */
@TellsSince("incident")
@RegisterRestClient(configKey = "incident")
@RegisterProvider(AccessTokenFilter.class)
@RegisterProvider(ServiceProblemMapper.class)
@Path("/drafts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface DraftClient {
    @GET
    Listed<Draft> list();

    @GET
    @Path("{id}")
    Draft draft(@PathParam("id") UUID id);

    /** @param version in quotation marks, absent for a draft that is new */
    @PUT
    @Path("{id}")
    Draft save(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String version, Map<String, Object> draft);

    @DELETE
    @Path("{id}")
    void discard(@PathParam("id") UUID id);
}
