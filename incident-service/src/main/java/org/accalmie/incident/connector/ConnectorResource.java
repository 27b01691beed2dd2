package org.accalmie.incident.connector;

import static java.util.Objects.requireNonNullElse;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.UUID;
import org.accalmie.incident.connector.mapping.Connector;
import org.accalmie.incident.connector.mapping.ConnectorCheck;
import org.accalmie.incident.connector.proof.ProofCheck;
import org.accalmie.web.ProblemException;
import org.accalmie.web.Violation;
import org.accalmie.web.body.LargeBody;
import org.accalmie.web.body.ReceivedBody;
import org.accalmie.web.caller.Caller;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.etag.Versions;
import org.accalmie.web.list.Cursor;
import org.accalmie.web.list.Page;
import org.accalmie.web.list.PageSize;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Foreign tools' own webhooks, and what is made of them. */
@Tag(name = "Connectors")
@Path("/connectors/{name}")
public class ConnectorResource {
    private final Connectors connectors;
    private final RefusalStore refusals;
    private final Receipts receipts;
    private final ProofCheck proofs;
    private final ReceivedBody body;
    private final Caller caller;

    ConnectorResource(
            Connectors connectors,
            RefusalStore refusals,
            Receipts receipts,
            ProofCheck proofs,
            ReceivedBody body,
            Caller caller) {
        this.connectors = connectors;
        this.refusals = refusals;
        this.receipts = receipts;
        this.proofs = proofs;
        this.body = body;
        this.caller = caller;
    }

    @Operation(summary = "Read a connector", description = "Without its secret, which nobody is ever told.")
    @GET
    @RolesAllowed(Roles.ADMIN)
    public RestResponse<ConnectorResponse> get(String name) {
        return answer(existing(name));
    }

    @Operation(
            summary = "Make or replace a connector",
            description = "Takes what GET gave, ignores name and version, and is in effect when answered. The secret "
                    + "stays where none is given. Expressions and words are checked against the sheet.")
    @PUT
    @Transactional
    @RolesAllowed(Roles.ADMIN)
    public RestResponse<ConnectorResponse> put(
            String name,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ConnectorRequest request) {
        if (!Connectors.canBeNamed(name)) {
            var faults = new ArrayList<>(ConnectorCheck.faults(
                    request.definition(), requireNonNullElse(request.proof().secret(), "")));
            faults.add(new Violation("name", "must match " + Connectors.NAME));
            faults.sort(Comparator.comparing(Violation::field));
            throw ProblemException.invalid(faults);
        }
        var current = connectors.lock(name);
        if (current.isEmpty() && ifMatch != null) {
            throw ProblemException.stillMissing();
        }
        current.ifPresent(it -> Versions.require(ifMatch, it.version()));
        var secret = requireNonNullElse(
                request.proof().secret(), current.map(Connector::secret).orElse(""));
        var definition = request.definition();
        var faults = ConnectorCheck.faults(definition, secret);
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return answer(connectors.replace(name, definition, secret, caller.name()));
    }

    @Operation(
            summary = "Remove a connector",
            description = "Its sender is refused from now on; what was kept of it stays until it is made again, or "
                    + "grows old.")
    @DELETE
    @Transactional
    @RolesAllowed(Roles.ADMIN)
    public void delete(String name, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var current = connectors.lock(name).orElseThrow(ConnectorResource::unknown);
        Versions.require(ifMatch, current.version());
        connectors.remove(current, caller.name());
    }

    @Operation(
            summary = "Tell what happened in a foreign tool",
            description =
                    "For the tool's own webhook, in its own JSON, up to 1 MiB. No token: the sender proves itself "
                            + "as the connector says, and is answered 401 otherwise, also where there is no such connector. "
                            + "Whatever the content type, the body is read as JSON. 202 says what became of it; what is REFUSED is kept, and need not be sent again.")
    @POST
    @Path("/events")
    @LargeBody
    @PermitAll
    @SecurityRequirements
    @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            example = ConnectorExample.PAYLOAD,
                            schema = @Schema(type = SchemaType.OBJECT, additionalProperties = Object.class)))
    @APIResponse(
            responseCode = "202",
            description = "Taken",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReceiptResponse.class)))
    public RestResponse<ReceiptResponse> tell(String name, @Context HttpHeaders headers) {
        var bytes = body.bytes();
        var connector = connectors
                .find(name)
                .filter(it -> proofs.holds(
                        it.definition().proof(),
                        it.secret(),
                        header -> requireNonNullElse(headers.getHeaderString(header), ""),
                        bytes))
                .orElseThrow(ProblemException::unproven);
        return ResponseBuilder.create(RestResponse.Status.ACCEPTED, ReceiptResponse.of(receipts.take(connector, bytes)))
                .build();
    }

    @Operation(summary = "See what a sample would become", description = "Saves nothing, and asks for no proof.")
    @POST
    @Path("/trial")
    @LargeBody
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            example = ConnectorExample.PAYLOAD,
                            schema = @Schema(type = SchemaType.OBJECT, additionalProperties = Object.class)))
    public TrialResponse attempt(String name) {
        return TrialResponse.of(receipts.mapped(existing(name), body.bytes()));
    }

    @Operation(
            summary = "List what no incident could be made of",
            description = "With the reasons, the newest first; of each ticket, what was told last.")
    @GET
    @Path("/refusals")
    @RolesAllowed(Roles.ADMIN)
    public Page<RefusalResponse> list(
            String name,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue(PageSize.DEFAULT) @PageSize int limit) {
        var connector = existing(name);
        var kept = refusals.list(connector.name(), after == null ? null : Cursor.id(after), limit + 1);
        return Page.of(kept, limit, refusal -> Cursor.of(refusal.id())).map(RefusalResponse::of);
    }

    @Operation(
            summary = "Map a message again, as the connector does now",
            description = "What becomes an incident, or is none of ours, is gone from the list; what is REFUSED again "
                    + "stays there, with the new reasons.")
    @POST
    @Path("/refusals/{id}/replay")
    @RolesAllowed(Roles.ADMIN)
    public ReceiptResponse replay(String name, UUID id) {
        return receipts.replay(existing(name), id)
                .map(ReceiptResponse::of)
                .orElseThrow(() -> ProblemException.notFound("There is no such refusal."));
    }

    private Connector existing(String name) {
        return connectors.find(name).orElseThrow(ConnectorResource::unknown);
    }

    private static ProblemException unknown() {
        return ProblemException.notFound("There is no such connector.");
    }

    private static RestResponse<ConnectorResponse> answer(Connector connector) {
        return ResponseBuilder.ok(ConnectorResponse.of(connector))
                .tag(Versions.tag(connector.version()))
                .build();
    }
}
