package org.accalmie.eventing;

import java.util.Set;
import org.accalmie.events.Topic;

/**
 * What a service does with the events of some topics; one bean a topic.
 *
 * <p>Each event id is handed over once in effect: {@link #on} runs in the transaction that writes the inbox row, so an
 * exception undoes both. A fault of the infrastructure is retried for ever; any other exception sends this one event
 * to the dead letters, and the rest goes on. Events of one key arrive in order; other events may be in the same
 * transaction.
 */
public interface EventConsumer {
    Set<Topic> topics();

    void on(ReceivedEvent received);
}
