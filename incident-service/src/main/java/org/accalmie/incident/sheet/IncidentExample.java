package org.accalmie.incident.sheet;

/** What the documentation shows of a sheet. */
final class IncidentExample {
    static final String JSON = """
            {
              "source": "helpdesk", "externalId": "84213", "channel": "PHONE",
              "customer": {"id": "CLT-10482", "firstName": "Claire", "lastName": "Moreau",
                           "email": "claire.moreau@example.org", "phone": "+33 6 39 98 12 34", "since": "2023-04-02",
                           "value": "HIGH", "vip": false,
                           "subscription": {"plan": "Premium", "monthlyAmount": 39.90}},
              "agent": {"id": "agent", "name": "Alix Martin", "team": "support-lyon"},
              "contact": {"startedAt": "2026-11-18T10:20:00+01:00", "duration": "PT18M", "calmedAfter": "PT6M"},
              "anger": "STRONG", "reason": "TECHNICAL_PROBLEM", "problem": "PERSISTENT_TECHNICAL",
              "profile": "TIRED_OF_REPEATING", "signals": ["REPRODUCIBLE_BUG", "RECURRENCE"],
              "history": {"daysWaiting": 9, "contactsOnSubject": 3, "bugConfirmed": true},
              "solvedInContact": false,
              "handling": {"reformulated": true, "listened": true, "keptCalm": true, "offeredSolutions": true},
              "commitments": [{"action": "Call back with the cause", "dueAt": "2026-11-19T17:00:00+01:00",
                               "owner": "AGENT"}],
              "ticket": {"id": "TCK-84213", "priority": "HIGH", "assignedTo": "N2"},
              "gesture": {"type": "ACCOUNT_CREDIT", "amount": 25.00,
                          "justification": "Waited nine days for an answer"},
              "churnRisk": "HIGH", "sentimentAtEnd": "LESS_ANGRY", "agentWellbeing": 4,
              "dossier": {"symptoms": "Error 500 at every export", "environment": "Chrome 141, Windows 11",
                          "actionsTaken": "Cache cleared, other browser tried",
                          "facts": [{"at": "2026-11-09T08:00:00+01:00", "text": "First export fails"}],
                          "request": "Find out why the export fails, and say when it will work"}
            }""";

    private IncidentExample() {}
}
