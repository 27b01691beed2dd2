package org.accalmie.eventing;

import java.util.List;

/**
 * A consumer that takes all events of one transaction at once, in the order they arrived.
 *
 * <p>Worth it where many events change the same rows: locks can be taken in one order, and each row is written once.
 */
public interface BatchConsumer extends EventConsumer {
    void onAll(List<ReceivedEvent> received);

    @Override
    default void on(ReceivedEvent received) {
        onAll(List.of(received));
    }
}
