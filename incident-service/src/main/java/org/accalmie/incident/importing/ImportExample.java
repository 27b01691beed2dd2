package org.accalmie.incident.importing;

/** What the documentation shows. */
final class ImportExample {
    static final String LINES = """
            {"source": "archive", "externalId": "7001", "customer": {"id": "CLT-7001"}, "agent": {"id": "agent"}, \
            "contact": {"startedAt": "2024-03-04T10:15:00+01:00"}, "anger": "MILD", "reason": "EXTERNAL", \
            "churnRisk": "LOW", "sentimentAtEnd": "NEUTRAL", "historical": true}
            {"source": "archive", "externalId": "7002", "customer": {"id": "CLT-7002"}, "agent": {"id": "agent"}, \
            "contact": {"startedAt": "2024-03-05T16:40:00+01:00"}, "anger": "EXTREME", "reason": "OUTAGE", \
            "churnRisk": "HIGH", "sentimentAtEnd": "SATISFIED", "historical": true}
            """;

    private ImportExample() {}
}
