package org.accalmie.escalation.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accalmie.escalation.webhook.DeliveryResponse.AttemptResponse;
import org.accalmie.escalation.webhook.message.Messages;
import org.accalmie.web.ProblemException;
import org.accalmie.web.caller.Caller;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.idempotency.Idempotent;
import org.accalmie.web.list.Cursor;
import org.accalmie.web.list.Page;
import org.accalmie.web.list.PageSize;
import org.accalmie.web.problem.Constraints;
import org.jspecify.annotations.Nullable;

/** Who hears of escalations over HTTP, and what was sent to them. */
@Path("/webhooks")
class WebhookResource {
    private final Webhooks webhooks;
    private final WebhookStore store;
    private final DeliveryStore deliveries;
    private final Messages messages;
    private final Caller caller;
    private final Constraints constraints;

    WebhookResource(
            Webhooks webhooks,
            WebhookStore store,
            DeliveryStore deliveries,
            Messages messages,
            Caller caller,
            Constraints constraints) {
        this.webhooks = webhooks;
        this.store = store;
        this.deliveries = deliveries;
        this.messages = messages;
        this.caller = caller;
        this.constraints = constraints;
    }

    @GET
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    public Page<WebhookResponse> list(
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue(PageSize.DEFAULT) @PageSize int limit) {
        return Page.of(store.list(before(after), limit + 1), limit, each -> Cursor.of(each.id()))
                .map(WebhookResponse::of);
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    @Idempotent
    public Response make(@NotNull @Valid WebhookRequest request) {
        constraints.requireLater(request);
        var made = webhooks.make(request, caller.name());
        return Response.created(URI.create("/webhooks/" + made.webhook().id()))
                .entity(WebhookResponse.of(made.webhook(), made.secret()))
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    public WebhookResponse get(@PathParam("id") UUID id) {
        return WebhookResponse.of(store.find(id).orElseThrow(WebhookResource::unknown));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    public void remove(@PathParam("id") UUID id) {
        if (!webhooks.remove(id)) {
            throw unknown();
        }
    }

    @POST
    @Path("/{id}/secret")
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    public WebhookResponse rotate(@PathParam("id") UUID id) {
        var made = webhooks.rotate(id).orElseThrow(WebhookResource::unknown);
        return WebhookResponse.of(made.webhook(), made.secret());
    }

    @POST
    @Path("/{id}/resumption")
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    public WebhookResponse resume(@PathParam("id") UUID id) {
        return WebhookResponse.of(webhooks.resume(id).orElseThrow(WebhookResource::unknown));
    }

    @GET
    @Path("/{id}/deliveries")
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    public Page<DeliveryResponse> deliveries(
            @PathParam("id") UUID id,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue(PageSize.DEFAULT) @PageSize int limit) {
        var webhook = store.find(id).orElseThrow(WebhookResource::unknown);
        var found = deliveries.list(webhook.id(), before(after), limit + 1);
        var attempts = deliveries.attempts(found.stream().map(Delivery::id).toList());
        return Page.of(found, limit, each -> Cursor.of(each.id())).map(each -> shown(each, attempts));
    }

    @POST
    @Path("/{id}/deliveries/{delivery}/replay")
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    public DeliveryResponse replay(@PathParam("id") UUID id, @PathParam("delivery") UUID delivery) {
        var replayed = webhooks.replay(id, delivery)
                .orElseThrow(() -> ProblemException.notFound("There is no such delivery."));
        return shown(replayed, deliveries.attempts(List.of(replayed.id())));
    }

    private DeliveryResponse shown(Delivery delivery, Map<UUID, List<AttemptResponse>> attempts) {
        return DeliveryResponse.of(
                delivery, attempts.getOrDefault(delivery.id(), List.of()), messages.withoutTexts(delivery.body()));
    }

    private static @Nullable UUID before(@Nullable String after) {
        return after == null ? null : Cursor.id(after);
    }

    private static ProblemException unknown() {
        return ProblemException.notFound("There is no such webhook.");
    }
}
