package org.accalmie.browser;

import java.util.List;
import java.util.Set;
import org.accalmie.local.identity.DemoRoles;

/** The console's pages. To add one is to add a line. */
final class Places {
    private static final Set<String> EVERYBODY = Set.copyOf(DemoRoles.ALL);
    private static final Set<String> TEAMS = Set.of("n2", "billing", "legal", "supervisor");

    /** @param roles to whom it shows something; everybody else is told that it is not for them */
    record Place(String name, String path, Set<String> roles) {
        @Override
        public String toString() {
            return name;
        }
    }

    private Places() {}

    static List<Place> all() {
        var system = Demonstrated.system();
        var sent = "/dossiers/" + id(system, "state=RETURNED&team=N2");
        return List.of(
                new Place("work", "/", EVERYBODY),
                new Place("board", "/board", TEAMS),
                new Place("board-narrowed", "/board?team=N2&state=SENT", TEAMS),
                new Place("dossier", sent, Set.of("n2", "supervisor", "agent")),
                new Place("dossier-taken-up", "/dossiers/" + id(system, "state=ACKNOWLEDGED&team=N2"), Set.of("n2")),
                new Place("dossier-legal", "/dossiers/" + id(system, "state=ACKNOWLEDGED&team=LEGAL"), Set.of("legal")),
                new Place("team", "/teams/N2", Set.of("supervisor", "n2")),
                new Place("sheet", "/sheet", Set.of("agent")),
                new Place("drafts", "/drafts", Set.of("agent")),
                new Place("search", "/search?q=INC-1", EVERYBODY),
                new Place("keys", "/preferences/keys", EVERYBODY),
                new Place("nowhere", "/nowhere", Set.of()));
    }

    static Set<String> roles() {
        return EVERYBODY;
    }

    private static String id(Demonstrated system, String query) {
        return system.escalation(query).path("id").asText();
    }
}
