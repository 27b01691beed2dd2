package org.accalmie.console.sheet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Sheets at the incident service, as JSON: the form has every field of them. */
@TellsSince("incident")
@RegisterRestClient(configKey = "incident")
@RegisterProvider(AccessTokenFilter.class)
@RegisterProvider(ServiceProblemMapper.class)
@Path("/incidents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface SheetClient {
    @POST
    ObjectNode record(@HeaderParam("Idempotency-Key") String key, Map<String, Object> sheet);

    @GET
    Listed<ObjectNode> list(@RestQuery Map<String, String> conditions);

    @GET
    @Path("{id}")
    ObjectNode incident(@PathParam("id") UUID id);

    /**
     * @param version in quotation marks
     * @param patch JSON, since a merge patch tells an absent field from an empty one
     */
    @PATCH
    @Path("{id}")
    @Consumes("application/merge-patch+json")
    ObjectNode correct(@PathParam("id") UUID id, @HeaderParam("If-Match") String version, String patch);

    @GET
    @Path("{id}/revisions")
    Listed<ObjectNode> revisions(@PathParam("id") UUID id, @RestQuery Map<String, String> conditions);

    @GET
    @Path("{id}/recap")
    Recap recap(@PathParam("id") UUID id, @RestQuery String lang);

    @POST
    @Path("{id}/recap")
    ObjectNode send(
            @PathParam("id") UUID id,
            @RestQuery String lang,
            @HeaderParam("Idempotency-Key") String key,
            Map<String, Object> nothing);

    /** @param to absent where the customer has no address */
    record Recap(
            @Nullable String to,
            @Nullable String subject,
            @Nullable String text,
            @Nullable Delivery delivery) {}

    record Delivery(@Nullable String state, @Nullable String lang) {}
}
