package org.accalmie.acceptance;

/** Incident sheets as a tool would send them. */
public final class Sheet {
    private Sheet() {}

    /** A sheet with a technical need and a high risk, so that it has an escalation to N2 and one call. */
    public static String technical(String customer, String externalId, String startedAt) {
        return """
                {
                  "source": "acceptance", "externalId": "%s", "channel": "PHONE",
                  "customer": {"id": "%s", "since": "2025-03-10", "firstName": "Camille", "email": "camille@example.org"},
                  "agent": {"id": "agent", "name": "Alix Martin", "team": "support-lyon"},
                  "contact": {"startedAt": "%s", "duration": "PT18M", "calmedAfter": "PT4M"},
                  "anger": "STRONG", "reason": "BROKEN_PROMISE", "problem": "PERSISTENT_TECHNICAL",
                  "signals": ["REPRODUCIBLE_BUG"], "churnRisk": "HIGH", "sentimentAtEnd": "NEUTRAL",
                  "agentWellbeing": 3,
                  "dossier": {"symptoms": "Error 500", "environment": "Chrome", "actionsTaken": "Cleared the cache",
                              "request": "Find the cause"}
                }
                """.formatted(externalId, customer, startedAt);
    }
}
