package org.accalmie.escalation.lifecycle;

/** What people may ask for, with the name of the rule that says when, and who may. */
public enum CommandType implements Trigger {
    ACKNOWLEDGE("acknowledge-when-sent", AllowedRole.RECEIVER),
    UPDATE("update-when-acknowledged", AllowedRole.RECEIVER),
    TRANSFER("transfer-when-sent-or-acknowledged", AllowedRole.RECEIVER),
    RETURN("return-when-sent-or-acknowledged", AllowedRole.RECEIVER),
    COMPLETE("complete-when-preparing-or-returned", AllowedRole.SENDER),
    WAIT("wait-when-acknowledged-and-not-waiting", AllowedRole.RECEIVER),
    RESUME("resume-when-waiting", AllowedRole.RECEIVER),
    RESOLVE("resolve-when-acknowledged", AllowedRole.RECEIVER),
    JUDGE("judge-once-resolved", AllowedRole.SENDER),
    CANCEL("cancel-unless-resolved", AllowedRole.SENDER_OR_SUPERVISOR),
    DECIDE("decide-once-while-sent-or-acknowledged", AllowedRole.RECEIVER);

    private final String rule;
    private final AllowedRole party;

    CommandType(String rule, AllowedRole party) {
        this.rule = rule;
        this.party = party;
    }

    /** The rule's name, as a refusal names it. */
    public String rule() {
        return rule;
    }

    AllowedRole party() {
        return party;
    }

    /** Who may do a command. */
    enum AllowedRole {
        RECEIVER,
        SENDER,
        SENDER_OR_SUPERVISOR
    }
}
