package org.accalmie.incident.customer;

/** What the documentation shows. */
final class CustomerExample {
    static final String JSON = """
            {
              "customerId": "CLT-10482", "firstName": "Claire", "lastName": "Moreau", "since": "2023-04-02",
              "value": "HIGH", "vip": false,
              "counts": {"incidents": 4, "last30Days": 3, "last90Days": 4,
                         "firstAt": "2026-08-30T07:12:00Z", "lastAt": "2026-11-18T09:20:00Z"},
              "lastContacts": [
                {"incidentId": "019a9745-9d00-7f25-8f1a-3c5d2b7e9a10", "reference": "INC-1042",
                 "startedAt": "2026-11-18T09:20:00Z", "channel": "PHONE", "agentTeam": "care-1",
                 "anger": "STRONG", "reason": "TECHNICAL_PROBLEM", "problem": "PERSISTENT_TECHNICAL",
                 "churnRisk": "HIGH", "sentimentAtEnd": "LESS_ANGRY", "historical": false}],
              "gestures": {"count": 2, "value": 40.00, "nextNeedsApproval": true, "items": [
                {"incidentId": "019a9745-9d00-7f25-8f1a-3c5d2b7e9a10", "type": "WORKSHOP_CREDIT", "value": 25.00,
                 "state": "APPLIED", "proposedAt": "2026-11-18T09:45:00Z"}]},
              "repetition": [{"reason": "TECHNICAL_PROBLEM", "contacts": 3, "lastAt": "2026-11-18T09:20:00Z"}]
            }""";

    private CustomerExample() {}
}
