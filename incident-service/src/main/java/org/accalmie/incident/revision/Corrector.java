package org.accalmie.incident.revision;

import org.accalmie.incident.record.Incident;
import org.accalmie.incident.record.Writer;
import org.accalmie.web.caller.Caller;
import org.accalmie.web.caller.Roles;

/** Who corrects, and as what. */
public record Corrector(String name, boolean isSupervisor, boolean isTool) {
    static Corrector of(Caller caller) {
        return new Corrector(caller.name(), caller.has(Roles.SUPERVISOR), caller.has(Roles.TOOL));
    }

    public static Corrector tool(String name) {
        return new Corrector(name, false, true);
    }

    Writer writer() {
        return new Writer(name, isTool);
    }

    /** Others do as long as they remember. */
    boolean mayAlwaysCorrect(Incident incident) {
        return isSupervisor || isTool && incident.recordedBy().equals(name);
    }
}
