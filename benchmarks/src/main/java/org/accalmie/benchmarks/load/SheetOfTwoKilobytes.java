package org.accalmie.benchmarks.load;

import java.util.concurrent.atomic.AtomicLong;

/** An incident sheet of 2 KB as a contact-centre tool posts it, for a new customer each time. */
public final class SheetOfTwoKilobytes {
    /** Of the contact. */
    public static final String DAY = "2026-11-18";

    private static final int SIZE = 2048;
    private static final String SHEET = """
            {"channel": "PHONE", "customer": {"id": "%s", "since": "2025-03-10", "value": "HIGH", "vip": false,
             "firstName": "Camille", "lastName": "Durand", "email": "camille@example.org",
             "subscription": {"plan": "Pro", "monthlyAmount": 49.90}},
             "agent": {"id": "agent-%03d", "name": "Alix Martin", "team": "support-lyon"},
             "contact": {"startedAt": "2026-11-18T09:20:00Z", "duration": "PT18M", "calmedAfter": "PT6M30S"},
             "anger": "STRONG", "reason": "BROKEN_PROMISE", "problem": "PERSISTENT_TECHNICAL",
             "profile": "TIRED_OF_REPEATING", "signals": %s,
             "history": {"daysWaiting": 9, "contactsOnSubject": 3, "bugConfirmed": true}, "solvedInContact": false,
             "handling": {"reformulated": true, "listened": true, "keptCalm": true, "offeredSolutions": true},
             "commitments": [{"action": "An expert calls back", "dueAt": "2027-11-19T09:00:00Z", "owner": "TEAM"}],
             "ticket": {"id": "TK-20931", "priority": "URGENT", "assignedTo": "expert"},
             "churnRisk": "HIGH", "sentimentAtEnd": "LESS_ANGRY", "planSatisfaction": 4, "agentWellbeing": 3,
             "dossier": {"summary": "Export fails since the update", "product": "Pro", "environment": "Chrome 142",
              "symptoms": "Error 500 on export", "actionsTaken": "Cache cleared, other browser tried",
              "exactWords": "%s", "request": "Find the root cause"}}""";

    private static final AtomicLong CUSTOMERS = new AtomicLong();

    private SheetOfTwoKilobytes() {}

    /** Goes to N2 within a working day. */
    public static String next() {
        return of(newCustomer(), "[\"REPRODUCIBLE_BUG\", \"CANCELLATION_THREAT\"]");
    }

    /** Goes to N2 at once, with a dossier that lacks nothing. */
    public static String immediate(long customer) {
        return of(customer, "[\"DATA_LEAK\"]");
    }

    /** On one line, with a key, as it stands in a file. */
    public static String line() {
        long customer = newCustomer();
        var sheet =
                of(customer, "[\"REPRODUCIBLE_BUG\", \"CANCELLATION_THREAT\"]").replace("\n", "");
        return "{\"source\": \"crm\", \"externalId\": \"%s\", %s".formatted(idOf(customer), sheet.substring(1));
    }

    public static long newCustomer() {
        return CUSTOMERS.incrementAndGet();
    }

    /** The customer's id on the sheet. */
    public static String idOf(long customer) {
        return "CLT-%012d".formatted(customer);
    }

    private static String of(long customer, String signals) {
        var bare = SHEET.formatted(idOf(customer), customer % 200, signals, "");
        return SHEET.formatted(idOf(customer), customer % 200, signals, "x".repeat(Math.max(0, SIZE - bare.length())));
    }
}
