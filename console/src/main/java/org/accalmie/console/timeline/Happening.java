package org.accalmie.console.timeline;

import java.util.stream.Stream;

/** What an entry of a timeline tells; each has a sentence in both languages. */
public enum Happening {
    SENT("EscalationSent"),
    PREPARED("EscalationPrepared"),
    ACKNOWLEDGED("acknowledge-when-sent"),
    UPDATED("update-when-acknowledged"),
    TRANSFERRED("transfer-when-sent-or-acknowledged"),
    RETURNED("return-when-sent-or-acknowledged"),
    COMPLETED("complete-when-preparing-or-returned"),
    SUSPENDED("wait-when-acknowledged-and-not-waiting"),
    RESUMED("resume-when-waiting"),
    RESOLVED("resolve-when-acknowledged"),
    JUDGED("judge-once-resolved"),
    CANCELLED("cancel-unless-resolved"),
    DECIDED("decide-once-while-sent-or-acknowledged"),
    REVISED("revised"),
    RANG("rung"),
    UPDATE_MISSED("update-overdue"),
    SENT_INCOMPLETE("sent-incomplete"),
    COMPLETION_MISSED("completion-overdue"),
    UNDELIVERED("notification-failed"),
    INCIDENT_RECORDED("IncidentRecorded"),
    INCIDENT_REVISED("IncidentRevised"),
    GESTURE_PROPOSED("GestureProposed"),
    GESTURE_APPROVED("GestureApproved"),
    GESTURE_REFUSED("GestureRefused"),
    GESTURE_JUDGED("GestureJudged"),
    GESTURE_OVERDUE("GestureOverdue"),
    GESTURE_APPLIED("GestureApplied"),
    RECAP_REQUESTED("RecapRequested"),
    RECAP_SENT("RecapSent"),
    REPEATED("repeated"),
    OTHER("");

    private static final String AGAIN = "repeated ";
    private final String word;

    Happening(String word) {
        this.word = word;
    }

    /** What a newer service tells, and this console does not know, is shown as it is called. */
    public static Happening of(String what) {
        if (what.startsWith(AGAIN)) {
            return REPEATED;
        }
        return Stream.of(values())
                .filter(each -> each != OTHER && each.word.equals(what))
                .findFirst()
                .orElse(OTHER);
    }

    /** Whether it is something that should not have happened. */
    boolean isBad() {
        return switch (this) {
            case UPDATE_MISSED, SENT_INCOMPLETE, COMPLETION_MISSED, UNDELIVERED, GESTURE_OVERDUE -> true;
            default -> false;
        };
    }
}
