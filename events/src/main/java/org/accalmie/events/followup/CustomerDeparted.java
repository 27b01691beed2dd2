package org.accalmie.events.followup;

import java.time.LocalDate;
import org.accalmie.events.Event;
import org.accalmie.events.Ranges;
import org.accalmie.events.Topic;

/** A customer left, as they said in a call or as a tool knows. */
public record CustomerDeparted(String customerId, LocalDate departedOn) implements Event {
    public CustomerDeparted {
        new Ranges().customerId(customerId).date("departedOn", departedOn).require();
    }

    @Override
    public Topic topic() {
        return Topic.FOLLOW_UPS;
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
