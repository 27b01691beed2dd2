package org.accalmie.escalation.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.accalmie.escalation.oncall.OnCall;
import org.accalmie.escalation.oncall.Rota;
import org.accalmie.escalation.policy.Policies;
import org.accalmie.escalation.policy.PolicySet;
import org.accalmie.escalation.team.Team;
import org.accalmie.web.ProblemException;
import org.jspecify.annotations.Nullable;

/** Who of a team is on call. */
@Path("/teams/{name}/on-call")
class OnCallResource {
    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private final Policies policies;
    private final InstantSource clock;

    OnCallResource(Policies policies, InstantSource clock) {
        this.policies = policies;
        this.clock = clock;
    }

    @GET
    @RolesAllowed("**")
    public OnCallResponse onCall(@PathParam("name") String name, @QueryParam("at") @Nullable Instant at) {
        var moment = Objects.requireNonNullElseGet(at, clock::instant);
        if (moment.isBefore(EARLIEST) || moment.isAfter(LATEST)) {
            throw ProblemException.invalid("at", "must be between 1970 and 2200");
        }
        var current = policies.current();
        var team = current.teams().named(name).orElseThrow(() -> ProblemException.notFound("There is no such team."));
        return OnCallResponse.of(team, current, moment);
    }

    /**
     * Who is on call.
     *
     * @param members one of them, or the whole team where nobody is on call
     * @param wholeTeam whether it is the whole team
     * @param insteadOf whose turn it would be
     * @param until when that may change; absent where it stays as it is
     */
    record OnCallResponse(
            String team,
            Instant at,
            @Nullable String rota,
            List<String> members,
            boolean wholeTeam,
            OnCall.Cause because,
            @Nullable String insteadOf,
            @Nullable Instant until) {
        static OnCallResponse of(Team team, PolicySet policies, Instant at) {
            var onCall = policies.rotas().onCall(team.name(), at);
            var rota = policies.rotas().of(team.name());
            return new OnCallResponse(
                    team.name(),
                    at,
                    rota.map(Rota::name).orElse(null),
                    policies.onCall(team.name(), at),
                    onCall.somebody().isEmpty(),
                    onCall.because(),
                    onCall.insteadOf(),
                    rota.flatMap(it -> it.nextChange(at)).orElse(null));
        }
    }
}
