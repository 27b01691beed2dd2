package org.accalmie.incident.connector;

/** What the documentation shows. */
final class ConnectorExample {
    static final String PAYLOAD = """
            {"event": "closed", "id": 7, "customer": "CLT-10482", "agent": "agent", "at": "2026-11-18T09:00:00Z", \
            "priority": "urgent"}""";

    private ConnectorExample() {}
}
