package org.accalmie.incident.gesture.policy;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * The figures of the gesture policy; amounts in EUR.
 *
 * @param waitingDays more days than these without a solution deserve a gesture
 * @param repeatedContacts this many contacts on the subject deserve a gesture
 * @param approvalAbove a gesture worth more needs another person's approval
 * @param gesturesBeforeApproval how many gestures a customer may get within the period before one needs approval
 */
public record GesturePolicy(
        int version,
        BigDecimal workshopValue,
        BigDecimal expertCallValue,
        BigDecimal creditFrom,
        BigDecimal creditTo,
        BigDecimal leavingCredit,
        int waitingDays,
        int repeatedContacts,
        BigDecimal approvalAbove,
        int gesturesBeforeApproval,
        Duration gesturePeriod) {

    /** The policy as shipped. */
    public static GesturePolicy shipped() {
        return new GesturePolicy(
                1,
                new BigDecimal("25.00"),
                new BigDecimal("15.00"),
                new BigDecimal("20.00"),
                new BigDecimal("30.00"),
                new BigDecimal("35.00"),
                7,
                3,
                new BigDecimal("50.00"),
                2,
                Duration.ofDays(90));
    }

    GesturePolicy withVersion(int next) {
        return new GesturePolicy(
                next,
                workshopValue,
                expertCallValue,
                creditFrom,
                creditTo,
                leavingCredit,
                waitingDays,
                repeatedContacts,
                approvalAbove,
                gesturesBeforeApproval,
                gesturePeriod);
    }
}
