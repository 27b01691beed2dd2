package org.accalmie.acceptance;

/** The four services by module name, with what the environment calls their port and their database. */
enum Service {
    INCIDENT("incident"),
    ESCALATION("escalation"),
    FOLLOWUP("followup"),
    KPI("kpi");

    private final String shortName;

    Service(String shortName) {
        this.shortName = shortName;
    }

    String module() {
        return shortName + "-service";
    }

    String database() {
        return shortName;
    }

    String portVariable() {
        return "ACCALMIE_" + name() + "_PORT";
    }
}
