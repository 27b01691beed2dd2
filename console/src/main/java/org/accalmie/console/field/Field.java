package org.accalmie.console.field;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The fields of a sheet, in the order in which a call is told; each is named in forms as in the service's JSON. */
public enum Field {
    CUSTOMER_ID("customer.id", Kind.LINE),
    CHANNEL("channel", Kind.CHOICE),
    STARTED_AT("contact.startedAt", Kind.PAST),
    DURATION("contact.duration", Kind.MINUTES),
    CALMED_AFTER("contact.calmedAfter", Kind.MINUTES),

    FIRST_NAME("customer.firstName", Kind.LINE),
    LAST_NAME("customer.lastName", Kind.LINE),
    EMAIL("customer.email", Kind.LINE),
    PHONE("customer.phone", Kind.LINE),
    SINCE("customer.since", Kind.DAY),
    VALUE("customer.value", Kind.CHOICE),
    PLAN("customer.subscription.plan", Kind.LINE),
    MONTHLY("customer.subscription.monthlyAmount", Kind.MONEY),
    VIP("customer.vip", Kind.TICK),

    ANGER("anger", Kind.CHOICE),
    REASON("reason", Kind.CHOICE),
    REASON_DETAIL("reasonDetail", Kind.AREA),

    PROFILE("profile", Kind.CHOICE),
    SIGNALS("signals", Kind.SIGNALS),
    PROBLEM("problem", Kind.CHOICE),
    DAYS_WAITING("history.daysWaiting", Kind.NUMBER),
    CONTACTS("history.contactsOnSubject", Kind.NUMBER),
    BUG_CONFIRMED("history.bugConfirmed", Kind.YES_NO),
    SOLVED("solvedInContact", Kind.YES_NO),

    CHURN_RISK("churnRisk", Kind.CHOICE),
    SENTIMENT("sentimentAtEnd", Kind.CHOICE),
    PLAN_SATISFACTION("planSatisfaction", Kind.SCORE),

    REFORMULATED("handling.reformulated", Kind.YES_NO),
    LISTENED("handling.listened", Kind.YES_NO),
    KEPT_CALM("handling.keptCalm", Kind.YES_NO),
    OFFERED("handling.offeredSolutions", Kind.YES_NO),

    REMINDERS("abuse.boundaryReminders", Kind.NUMBER),
    TRANSFER_OFFERED("abuse.transferOffered", Kind.YES_NO),
    ENDED("abuse.conversationEnded", Kind.YES_NO),
    ORIGIN("abuse.origin", Kind.CHOICE),

    TICKET_ID("ticket.id", Kind.LINE),
    PRIORITY("ticket.priority", Kind.CHOICE),
    ASSIGNED_TO("ticket.assignedTo", Kind.LINE),
    CALLBACK("ticket.callbackDueAt", Kind.DUE),

    GESTURE("gesture.type", Kind.CHOICE),
    QUANTITY("gesture.quantity", Kind.NUMBER),
    AMOUNT("gesture.amount", Kind.MONEY),
    JUSTIFICATION("gesture.justification", Kind.AREA),

    SUMMARY("dossier.summary", Kind.AREA),
    REQUEST("dossier.request", Kind.AREA),
    SYMPTOMS("dossier.symptoms", Kind.AREA),
    ENVIRONMENT("dossier.environment", Kind.LINE),
    PRODUCT("dossier.product", Kind.LINE),
    ACTIONS_TAKEN("dossier.actionsTaken", Kind.AREA),
    EXACT_WORDS("dossier.exactWords", Kind.AREA),
    INVOICE("dossier.invoiceReference", Kind.LINE),
    PAYMENT("dossier.paymentReference", Kind.LINE),
    PERIOD("dossier.period", Kind.LINE),
    FACTS("dossier.facts", Kind.LINES),
    EVIDENCE("dossier.evidence", Kind.LINES),
    USERS("dossier.impact.users", Kind.NUMBER),
    AT_STAKE("dossier.impact.amount", Kind.MONEY),
    RISK("dossier.impact.risk", Kind.AREA),
    EXTERNAL_DEADLINE("dossier.externalDeadline", Kind.DUE),
    OPTIONS("dossier.options", Kind.LINES),

    LESSON("lesson", Kind.AREA),
    NOTE("note", Kind.AREA),
    WELLBEING("agentWellbeing", Kind.SCORE),
    DISTRESS("agentDistress", Kind.TICK);

    /** What a field takes, and so how it is shown. */
    public enum Kind {
        LINE,
        AREA,
        LINES,
        NUMBER,
        MONEY,
        DAY,
        PAST,
        DUE,
        MINUTES,
        SCORE,
        CHOICE,
        SIGNALS,
        YES_NO,
        TICK
    }

    public static final Set<Field> REQUIRED = Set.of(CUSTOMER_ID, STARTED_AT, ANGER, REASON, CHURN_RISK, SENTIMENT);
    /** What comes in with a sheet and is never corrected with it. */
    public static final Set<Field> ONCE = Set.of(GESTURE, QUANTITY, AMOUNT, JUSTIFICATION);

    private final String path;
    private final Kind kind;

    Field(String path, Kind kind) {
        this.path = path;
        this.kind = kind;
    }

    /** Where it is in the sheet, and its name in the form. */
    public String path() {
        return path;
    }

    public Kind kind() {
        return kind;
    }

    public String id() {
        return id(path);
    }

    public boolean isRequired() {
        return REQUIRED.contains(this);
    }

    public List<Choice> choices() {
        return Choice.of(this);
    }

    /** In legal mode and out of it, a dossier's fields are what a team may ask for. */
    public boolean isOfDossier() {
        return path.startsWith("dossier.");
    }

    public static String id(String path) {
        return "f-" + path.replace('.', '-');
    }

    public static Optional<Field> at(String path) {
        return Stream.of(values()).filter(field -> field.path.equals(path)).findFirst();
    }
}
