package org.accalmie.incident.recap.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.accalmie.events.incident.OfferedGesture;
import org.accalmie.incident.gesture.ledger.LedgerEntry;

/** What is said of the gesture: nothing is promised that is not granted yet, and nothing told that was refused. */
record GestureLines(RecapData agreed, Phrasing phrasing) {
    List<String> all() {
        return agreed.gesture().map(LedgerEntry::gesture).map(this::lines).orElse(List.of());
    }

    private List<String> lines(OfferedGesture gesture) {
        var say = phrasing.messages();
        return switch (gesture.state()) {
            case PROPOSED -> List.of(say.pending());
            case APPROVED -> List.of(what(gesture), say.approved());
            case APPLIED -> List.of(what(gesture), say.applied());
            case REFUSED -> List.of();
        };
    }

    private String what(OfferedGesture gesture) {
        var say = phrasing.messages();
        int quantity = Objects.requireNonNullElse(gesture.quantity(), 1);
        return switch (gesture.type()) {
            case WORKSHOP_CREDIT -> quantity == 1 ? say.workshop() : say.workshops(Integer.toString(quantity));
            case ACCOUNT_CREDIT -> say.credit(amount(gesture));
            case FREE_MONTH -> quantity == 1 ? say.month() : say.months(Integer.toString(quantity));
            case EXPERT_CALL -> quantity == 1 ? say.expertCall() : say.expertCalls(Integer.toString(quantity));
            case FULL_REFUND -> say.refund(amount(gesture));
            case OTHER -> say.otherGesture(amount(gesture));
        };
    }

    private String amount(OfferedGesture gesture) {
        return phrasing.money(Objects.requireNonNullElse(gesture.amount(), BigDecimal.ZERO));
    }
}
