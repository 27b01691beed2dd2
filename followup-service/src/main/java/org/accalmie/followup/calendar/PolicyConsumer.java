package org.accalmie.followup.calendar;

import jakarta.inject.Singleton;
import java.util.Set;
import org.accalmie.eventing.EventConsumer;
import org.accalmie.eventing.ReceivedEvent;
import org.accalmie.events.Topic;
import org.accalmie.events.policy.CalendarChanged;
import org.accalmie.events.policy.TeamChanged;

/** Keeps calendars and teams as they are told; one that is removed is left, since who works on it is told as well. */
@Singleton
final class PolicyConsumer implements EventConsumer {
    private final CalendarStore store;

    PolicyConsumer(CalendarStore store) {
        this.store = store;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.POLICIES);
    }

    @Override
    public void on(ReceivedEvent received) {
        switch (received.data()) {
            case CalendarChanged calendar when !calendar.removed() -> store.keep(calendar);
            case TeamChanged team when !team.removed() -> store.keep(team);
            default -> {}
        }
    }
}
