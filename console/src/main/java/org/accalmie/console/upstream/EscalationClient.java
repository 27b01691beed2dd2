package org.accalmie.console.upstream;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The escalation service. */
@TellsSince("escalation")
@RegisterRestClient(configKey = "escalation")
@RegisterProvider(AccessTokenFilter.class)
@RegisterProvider(ServiceProblemMapper.class)
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface EscalationClient {
    @GET
    @Path("escalations")
    Listed<Escalation> list(@RestQuery Map<String, String> conditions);

    @GET
    @Path("escalations/{id}")
    Escalation get(@PathParam("id") UUID id);

    /**
     * One of the commands on an escalation, such as {@code acknowledgement}.
     *
     * @param version in quotation marks, or absent for whatever version there is
     */
    @POST
    @Path("escalations/{id}/{command}")
    Escalation command(
            @PathParam("id") UUID id,
            @PathParam("command") String command,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") @Nullable String version,
            Map<String, Object> body);

    /** One by hand. */
    @POST
    @Path("escalations")
    Escalation escalate(@HeaderParam("Idempotency-Key") String key, Map<String, Object> body);

    /** The caller has it open; to be said again every twenty seconds. */
    @PUT
    @Path("escalations/{id}/presence")
    void come(@PathParam("id") UUID id);

    @DELETE
    @Path("escalations/{id}/presence")
    void go(@PathParam("id") UUID id);

    /** Who the caller is to the service: members of teams need no role. */
    @GET
    @Path("me")
    Me me();

    @GET
    @Path("teams/names")
    Listed<TeamName> teamNames();

    record Me(
            @Nullable String name,
            @Nullable List<String> roles,
            @Nullable List<String> teams) {}

    record TeamName(String name) {}
}
