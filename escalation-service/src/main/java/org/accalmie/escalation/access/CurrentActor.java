package org.accalmie.escalation.access;

import jakarta.inject.Singleton;
import org.accalmie.escalation.lifecycle.Actor;
import org.accalmie.escalation.policy.Policies;
import org.accalmie.web.caller.Caller;
import org.accalmie.web.caller.Roles;

/** Finds out to which teams the caller belongs. */
@Singleton
public final class CurrentActor {
    private final Caller caller;
    private final Policies policies;

    CurrentActor(Caller caller, Policies policies) {
        this.caller = caller;
        this.policies = policies;
    }

    public Actor caller() {
        var teams = policies.current().teams().of(caller.name(), caller.roles());
        return new Actor(caller.name(), teams, caller.has(Roles.AGENT));
    }
}
