package org.accalmie.incident.sample;

import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Breaks the rule that events are heard in one place. */
public class ChannelUser {
    @Incoming("incidents")
    void hear(byte[] value) {
        throw new UnsupportedOperationException();
    }
}
