package org.accalmie.events.incident;

import java.time.LocalDate;
import org.accalmie.events.Event;
import org.accalmie.events.Ranges;
import org.accalmie.events.Topic;
import org.jspecify.annotations.Nullable;

/**
 * A tool told through a connector that a customer left, or will on that day. The follow-up service notes it, and tells
 * everybody else by {@code CustomerDeparted}.
 */
public record DepartureReported(
        String customerId, LocalDate departedOn, @Nullable String reason, String reportedBy) implements Event {
    public DepartureReported {
        new Ranges()
                .customerId(customerId)
                .date("departedOn", departedOn)
                .text("reason", reason)
                .text("reportedBy", reportedBy)
                .require();
    }

    @Override
    public Topic topic() {
        return Topic.INCIDENTS;
    }

    @Override
    public String key() {
        return customerId;
    }

    @Override
    public String subject() {
        return customerId;
    }
}
