package org.accalmie.escalation.policy.draft;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.accalmie.escalation.policy.Policies;
import org.accalmie.escalation.policy.PolicyEditor;
import org.accalmie.escalation.policy.PolicySet;
import org.accalmie.web.caller.Caller;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.etag.Versions;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Policies as data: PUT takes what GET gave, and what it answers is in effect. */
@Path("/")
class PolicyResource {
    private final Policies policies;
    private final PolicyEditor policyEditor;
    private final PolicyReader reader;
    private final Caller caller;

    PolicyResource(Policies policies, PolicyEditor policyEditor, PolicyReader reader, Caller caller) {
        this.policies = policies;
        this.policyEditor = policyEditor;
        this.reader = reader;
        this.caller = caller;
    }

    @GET
    @Path("policies/routing")
    @RolesAllowed(Roles.ADMIN)
    public Response routing() {
        return shown(policies.current(), PolicyResource::routing);
    }

    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RoutingRequest.class)))
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("policies/routing")
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    public Response putRouting(@Valid @BeanParam PolicyChangeRequest change, byte[] body) {
        var teams = policyEditor.lock().teams().names();
        var routing = reader.read(body, RoutingRequest.class, request -> request.faults(teams));
        return saved(PolicyEditor.Draft.of(routing.policy()), change, PolicyResource::routing);
    }

    @GET
    @Path("policies/ladder")
    @RolesAllowed(Roles.ADMIN)
    public Response ladder() {
        return shown(policies.current(), PolicyResource::ladder);
    }

    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LadderRequest.class)))
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("policies/ladder")
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    public Response putLadder(@Valid @BeanParam PolicyChangeRequest change, byte[] body) {
        var teams = policyEditor.lock().teams().names();
        var ladder = reader.read(body, LadderRequest.class, request -> request.faults(teams));
        return saved(PolicyEditor.Draft.of(ladder.ladder()), change, PolicyResource::ladder);
    }

    @GET
    @Path("policies/prerequisites")
    @RolesAllowed(Roles.ADMIN)
    public Response prerequisites() {
        return shown(policies.current(), PolicyResource::prerequisites);
    }

    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PrerequisitesRequest.class)))
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("policies/prerequisites")
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    public Response putPrerequisites(@Valid @BeanParam PolicyChangeRequest change, byte[] body) {
        var teams = policyEditor.lock().teams().names();
        var prerequisites = reader.read(body, PrerequisitesRequest.class, request -> request.faults(teams));
        return saved(PolicyEditor.Draft.of(prerequisites.prerequisites()), change, PolicyResource::prerequisites);
    }

    @GET
    @Path("policies/notification")
    @RolesAllowed(Roles.ADMIN)
    public Response notification() {
        return shown(policies.current(), PolicyResource::notification);
    }

    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NotificationRequest.class)))
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("policies/notification")
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    public Response putNotification(@Valid @BeanParam PolicyChangeRequest change, byte[] body) {
        var notification = reader.read(body, NotificationRequest.class, NotificationRequest::faults);
        return saved(PolicyEditor.Draft.of(notification.policy()), change, PolicyResource::notification);
    }

    @GET
    @Path("teams")
    @RolesAllowed(Roles.ADMIN)
    public Response teams() {
        return shown(policies.current(), PolicyResource::teams);
    }

    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TeamsRequest.class)))
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("teams")
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    public Response putTeams(@Valid @BeanParam PolicyChangeRequest change, byte[] body) {
        var calendars = policyEditor.lock().calendars();
        var teams = reader.read(body, TeamsRequest.class, request -> request.faults(calendars));
        return saved(PolicyEditor.Draft.of(teams.teams()), change, PolicyResource::teams);
    }

    @GET
    @Path("calendars")
    @RolesAllowed(Roles.ADMIN)
    public Response calendars() {
        return shown(policies.current(), PolicyResource::calendars);
    }

    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CalendarsRequest.class)))
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("calendars")
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    public Response putCalendars(@Valid @BeanParam PolicyChangeRequest change, byte[] body) {
        var calendars = reader.read(body, CalendarsRequest.class, CalendarsRequest::faults);
        return saved(PolicyEditor.Draft.of(calendars.calendars()), change, PolicyResource::calendars);
    }

    private Response saved(PolicyEditor.Draft draft, PolicyChangeRequest request, Function<PolicySet, Shown> view) {
        var change = request.by(caller.name());
        change.of().accept(draft.current().applyAsInt(policyEditor.lock()));
        PolicyReader.refuse(policyEditor.faults(draft));
        return shown(policyEditor.save(draft, change), view);
    }

    private static Response shown(PolicySet policies, Function<PolicySet, Shown> view) {
        var shown = view.apply(policies);
        return Response.ok(shown.document()).tag(Versions.tag(shown.version())).build();
    }

    private static Shown routing(PolicySet policies) {
        return new Shown(policies.routing().version(), policies.routing());
    }

    private static Shown ladder(PolicySet policies) {
        return new Shown(policies.ladder().version(), policies.ladder());
    }

    private static Shown prerequisites(PolicySet policies) {
        return new Shown(policies.prerequisites().version(), policies.prerequisites());
    }

    private static Shown notification(PolicySet policies) {
        return new Shown(policies.notification().version(), policies.notification());
    }

    private static Shown teams(PolicySet policies) {
        var teams = policies.teams();
        return new Shown(teams.version(), new ItemsResponse<>(teams.version(), teams.items(), null));
    }

    private static Shown calendars(PolicySet policies) {
        var calendars = policies.calendars();
        return new Shown(calendars.version(), new ItemsResponse<>(calendars.version(), calendars.items(), null));
    }

    private record Shown(int version, Object document) {}
}
