package org.accalmie.incident.record;

import org.accalmie.events.sheet.Agent;
import org.accalmie.web.caller.Caller;
import org.accalmie.web.caller.Roles;

/** Who writes on a sheet: somebody, or a tool. */
public record Writer(String name, boolean tool) {
    public static Writer of(Caller caller) {
        return new Writer(caller.name(), caller.has(Roles.TOOL));
    }

    /**
     * Well-being is written by the agent for whom it is given, and by the tool that recorded the incident.
     *
     * @throws org.accalmie.web.ProblemException 403 for everybody else, whatever they write: being told that nothing
     *     changed would tell them what is there
     */
    public void requireMayWrite(WellbeingChange wellbeing, Agent givenFor, String recordedBy) {
        var allowed = givenFor.isCalled(name) || (tool && name.equals(recordedBy));
        if (wellbeing.namesAny() && !allowed) {
            throw Refusals.notYourWellbeing();
        }
    }
}
