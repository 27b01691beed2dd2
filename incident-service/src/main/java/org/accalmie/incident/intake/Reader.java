package org.accalmie.incident.intake;

import org.accalmie.events.sheet.Agent;
import org.accalmie.incident.sheet.ErasedSheet;
import org.accalmie.incident.sheet.IncidentRequest;
import org.accalmie.web.Caller;
import org.accalmie.web.Roles;

/**
 * Who reads a sheet. Supervisors read all, others what is theirs, and neither how somebody else felt. Care managers
 * read how every agent felt, and of the sheets of others the figures alone: no name, contact data or free text.
 */
public record Reader(String name, boolean supervises, boolean cares) {
    public static Reader of(Caller caller) {
        return new Reader(caller.name(), caller.has(Roles.SUPERVISOR), caller.has(Roles.CARE));
    }

    boolean mayReadTexts(Incident incident) {
        return supervises || incident.belongsTo(name);
    }

    boolean mayRead(Incident incident) {
        return cares || mayReadTexts(incident);
    }

    /** As much as this reader may see of a version of the incident's sheet. */
    public IncidentRequest sheet(Incident incident, IncidentRequest version) {
        return cares && !mayReadTexts(incident) ? ErasedSheet.of(version) : version;
    }

    /** As much as this reader may see of how an agent felt. */
    public Wellbeing wellbeing(Agent givenFor, Wellbeing said) {
        return cares || givenFor.isCalled(name) ? said : Wellbeing.UNSAID;
    }
}
