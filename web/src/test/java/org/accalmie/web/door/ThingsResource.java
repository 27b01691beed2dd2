package org.accalmie.web.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accalmie.eventing.Ids;
import org.accalmie.web.ProblemException;
import org.accalmie.web.body.UnlimitedBody;
import org.accalmie.web.caller.Caller;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.etag.Versions;
import org.accalmie.web.idempotency.Idempotent;
import org.accalmie.web.list.Cursor;
import org.accalmie.web.list.Page;
import org.accalmie.web.money.MoneySerializer;
import org.jspecify.annotations.Nullable;

@Path("/things")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ThingsResource {
    private final ThingStore things;
    private final Ids ids;
    private final Caller caller;

    ThingsResource(ThingStore things, Ids ids, Caller caller) {
        this.things = things;
        this.ids = ids;
        this.caller = caller;
    }

    record Thing(
            UUID id,
            String recordedBy,

            @JsonSerialize(using = MoneySerializer.class) @Nullable
            BigDecimal amount,

            @Nullable Instant at,
            @Nullable Duration lasting) {}

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed({Roles.TOOL, Roles.AGENT})
    public Response create(@Valid ThingRequest request) {
        var thing = new Thing(ids.next(), caller.name(), request.amount(), request.at(), request.lasting());
        things.insert(thing.id(), request.name());
        if (request.name().equals("already")) {
            throw ProblemException.conflict("OLD", "thing-is-new", "It is there already.");
        }
        return Response.created(URI.create("/things/" + thing.id()))
                .entity(thing)
                .tag(Versions.tag(1))
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.AGENT)
    public Thing one(@PathParam("id") UUID id) {
        throw ProblemException.notFound("There is no thing " + id + ".");
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed(Roles.AGENT)
    public JsonNode change(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, JsonNode patch) {
        Versions.require(ifMatch, 2);
        return patch;
    }

    @GET
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    public Page<String> list(@Valid @BeanParam ThingQuery query) {
        if (query.after() != null) {
            Cursor.decode(query.after(), 2);
        }
        return Page.of(List.of(query.toString()), query.limit(), Cursor::of);
    }

    @GET
    @Path("/fault")
    @RolesAllowed(Roles.AGENT)
    public String fault() {
        throw new IllegalStateException("secret of a customer");
    }

    @GET
    @Path("/needed")
    @RolesAllowed(Roles.AGENT)
    public int needed(@QueryParam("team") @NotNull String team) {
        return things.number(team);
    }

    @GET
    @Path("/unannotated")
    public String unannotated() {
        return "never";
    }

    @POST
    @Path("/import")
    @Consumes(MediaType.TEXT_PLAIN)
    @UnlimitedBody
    @RolesAllowed(Roles.TOOL)
    public int count(byte[] lines) {
        return lines.length;
    }
}
