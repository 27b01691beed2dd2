package org.accalmie.acceptance;

/** The four services. */
public enum Service {
    INCIDENT("incident"),
    ESCALATION("escalation"),
    FOLLOWUP("followup"),
    KPI("kpi");

    private final String database;

    Service(String database) {
        this.database = database;
    }

    public String module() {
        return database + "-service";
    }

    public String database() {
        return database;
    }
}
