package org.accalmie.incident.record;

import org.accalmie.events.sheet.Agent;
import org.accalmie.web.caller.Caller;
import org.accalmie.web.caller.Roles;

/**
 * Who reads a sheet. Supervisors read all, others what is theirs, and neither how somebody else felt; a care manager who
 * may read the sheet reads that as well.
 */
public record Reader(String name, boolean supervises, boolean cares) {
    public static Reader of(Caller caller) {
        return new Reader(caller.name(), caller.has(Roles.SUPERVISOR), caller.has(Roles.CARE));
    }

    public boolean mayRead(Incident incident) {
        return supervises || incident.belongsTo(name);
    }

    /** As much as this reader may see of how an agent felt. */
    public Wellbeing wellbeing(Agent givenFor, Wellbeing said) {
        return cares || givenFor.isCalled(name) ? said : Wellbeing.UNSAID;
    }
}
