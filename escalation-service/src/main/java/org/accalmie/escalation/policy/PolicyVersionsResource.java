package org.accalmie.escalation.policy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.accalmie.eventing.EventJson;
import org.accalmie.web.ProblemException;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.list.Cursor;
import org.accalmie.web.list.Page;
import org.accalmie.web.list.PageSize;
import org.jspecify.annotations.Nullable;

/** What policies were before, who changed them, when and why; {@code kind} is as in their path. */
@Path("/policies/{kind}/versions")
class PolicyVersionsResource {
    private final PolicyStore store;
    private final EventJson json;

    PolicyVersionsResource(PolicyStore store, EventJson json) {
        this.store = store;
        this.json = json;
    }

    /** The newest first. */
    @GET
    @RolesAllowed(Roles.ADMIN)
    public Page<PolicyVersionResponse> versions(
            @PathParam("kind") String kind,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue(PageSize.DEFAULT) @Valid @PageSize int limit) {
        var found = store.versions(kindOf(kind), before(after), limit + 1);
        return Page.of(found, limit, version -> Cursor.of(version.version())).map(PolicyVersionResponse::of);
    }

    /** The document can be sent back as it is, to bring it back. */
    @GET
    @Path("/{version}")
    @RolesAllowed(Roles.ADMIN)
    public PolicyDocumentResponse version(@PathParam("kind") String kind, @PathParam("version") int version) {
        var found = store.find(kindOf(kind), version)
                .orElseThrow(() -> ProblemException.notFound("There is no such version."));
        var decided = found.decided();
        return new PolicyDocumentResponse(
                decided.version(),
                decided.decidedAt(),
                decided.decidedBy(),
                decided.reason(),
                json.read(found.document(), Object.class));
    }

    private static Kind kindOf(String name) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("There is no such policy."));
    }

    private static @Nullable Integer before(@Nullable String after) {
        try {
            return after == null
                    ? null
                    : Integer.valueOf(Cursor.decode(after, 1).parts().getFirst());
        } catch (NumberFormatException noVersion) {
            throw Cursor.unreadable();
        }
    }

    record PolicyVersionResponse(
            int version,
            Instant decidedAt,
            String decidedBy,
            @Nullable String reason) {
        static PolicyVersionResponse of(PolicyStore.Decided decided) {
            return new PolicyVersionResponse(
                    decided.version(), decided.decidedAt(), decided.decidedBy(), decided.reason());
        }
    }

    record PolicyDocumentResponse(
            int version,
            Instant decidedAt,
            String decidedBy,
            @Nullable String reason,
            Object document) {}
}
