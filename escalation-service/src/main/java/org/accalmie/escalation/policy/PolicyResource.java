package org.accalmie.escalation.policy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import org.accalmie.escalation.dossier.Prerequisites;
import org.accalmie.escalation.routing.Fault;
import org.accalmie.escalation.routing.RoutingPolicy;
import org.accalmie.web.Caller;
import org.accalmie.web.ProblemException;
import org.accalmie.web.Roles;
import org.accalmie.web.Versions;
import org.accalmie.web.Violation;

/** Policies as data: PUT takes what GET gave, and what it answers is in effect. */
@Path("/")
class PolicyResource {
    private final Policies policies;
    private final PolicyEditor policyEditor;
    private final Caller caller;

    PolicyResource(Policies policies, PolicyEditor policyEditor, Caller caller) {
        this.policies = policies;
        this.policyEditor = policyEditor;
        this.caller = caller;
    }

    @GET
    @Path("policies/routing")
    @RolesAllowed(Roles.ADMIN)
    public Response routing() {
        return shown(policies.current(), PolicyResource::routing);
    }

    @PUT
    @Path("policies/routing")
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    public Response putRouting(@Valid @BeanParam PolicyChangeRequest change, @NotNull RoutingPolicy policy) {
        return saved(PolicyEditor.Draft.of(policy), change, PolicyResource::routing);
    }

    @GET
    @Path("policies/ladder")
    @RolesAllowed(Roles.ADMIN)
    public Response ladder() {
        return shown(policies.current(), PolicyResource::ladder);
    }

    @PUT
    @Path("policies/ladder")
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    public Response putLadder(@Valid @BeanParam PolicyChangeRequest change, @NotNull @Valid LadderRequest ladder) {
        return saved(PolicyEditor.Draft.of(ladder.ladder()), change, PolicyResource::ladder);
    }

    @GET
    @Path("policies/prerequisites")
    @RolesAllowed(Roles.ADMIN)
    public Response prerequisites() {
        return shown(policies.current(), PolicyResource::prerequisites);
    }

    @PUT
    @Path("policies/prerequisites")
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    public Response putPrerequisites(
            @Valid @BeanParam PolicyChangeRequest change, @NotNull Prerequisites prerequisites) {
        return saved(PolicyEditor.Draft.of(prerequisites), change, PolicyResource::prerequisites);
    }

    @GET
    @Path("policies/notification")
    @RolesAllowed(Roles.ADMIN)
    public Response notification() {
        return shown(policies.current(), PolicyResource::notification);
    }

    @PUT
    @Path("policies/notification")
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    public Response putNotification(@Valid @BeanParam PolicyChangeRequest change, @NotNull NotificationPolicy policy) {
        return saved(PolicyEditor.Draft.of(policy), change, PolicyResource::notification);
    }

    @GET
    @Path("teams")
    @RolesAllowed(Roles.ADMIN)
    public Response teams() {
        return shown(policies.current(), PolicyResource::teams);
    }

    @PUT
    @Path("teams")
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    public Response putTeams(@Valid @BeanParam PolicyChangeRequest change, @NotNull @Valid TeamsRequest teams) {
        return saved(PolicyEditor.Draft.of(new Teams(0, teams.items())), change, PolicyResource::teams);
    }

    @GET
    @Path("calendars")
    @RolesAllowed(Roles.ADMIN)
    public Response calendars() {
        return shown(policies.current(), PolicyResource::calendars);
    }

    @PUT
    @Path("calendars")
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    public Response putCalendars(
            @Valid @BeanParam PolicyChangeRequest change, @NotNull @Valid CalendarsRequest calendars) {
        return saved(PolicyEditor.Draft.of(new Calendars(0, calendars.items())), change, PolicyResource::calendars);
    }

    private Response saved(PolicyEditor.Draft draft, PolicyChangeRequest request, Function<PolicySet, Shown> view) {
        var change = request.by(caller.name());
        change.of().accept(draft.current().applyAsInt(policies.current()));
        refuse(policyEditor.faults(draft));
        return shown(policyEditor.save(draft, change), view);
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(
                    faults.stream().map(PolicyResource::violation).toList());
        }
    }

    private static Response shown(PolicySet policies, Function<PolicySet, Shown> view) {
        var shown = view.apply(policies);
        return Response.ok(shown.document()).tag(Versions.tag(shown.version())).build();
    }

    private static Violation violation(Fault fault) {
        return new Violation(fault.field(), fault.message());
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
