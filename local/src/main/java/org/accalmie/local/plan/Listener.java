package org.accalmie.local.plan;

/** Whatever listens on a port of this machine, and the variable that moves it. */
public enum Listener {
    CONSOLE("console", "ACCALMIE_CONSOLE_PORT", 8080),
    INCIDENT("incident-service", "ACCALMIE_INCIDENT_PORT", 8081),
    ESCALATION("escalation-service", "ACCALMIE_ESCALATION_PORT", 8082),
    FOLLOWUP("followup-service", "ACCALMIE_FOLLOWUP_PORT", 8083),
    KPI("kpi-service", "ACCALMIE_KPI_PORT", 8084),
    OIDC("OIDC provider", "ACCALMIE_OIDC_PORT", 8085),
    KAFKA("Kafka", "ACCALMIE_KAFKA_PORT", 9092),
    KAFKA_CONTROLLER("Kafka controller", "ACCALMIE_KAFKA_CONTROLLER_PORT", 9093),
    POSTGRES("PostgreSQL", "ACCALMIE_POSTGRES_PORT", 5432),
    SMTP("SMTP", "ACCALMIE_SMTP_PORT", 8025);

    private final String title;
    private final String variable;
    private final int standardPort;

    Listener(String title, String variable, int standardPort) {
        this.title = title;
        this.variable = variable;
        this.standardPort = standardPort;
    }

    public String title() {
        return title;
    }

    public String variable() {
        return variable;
    }

    public int standardPort() {
        return standardPort;
    }
}
