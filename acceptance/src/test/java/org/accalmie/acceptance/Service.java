package org.accalmie.acceptance;

/** The four services. */
enum Service {
    INCIDENT("incident"),
    ESCALATION("escalation"),
    FOLLOWUP("followup"),
    KPI("kpi");

    private final String database;

    Service(String database) {
        this.database = database;
    }

    String module() {
        return database + "-service";
    }

    String database() {
        return database;
    }
}
