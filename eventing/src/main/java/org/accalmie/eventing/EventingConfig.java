package org.accalmie.eventing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What may be set of the way facts travel. */
@ConfigMapping(prefix = "accalmie.eventing")
public interface EventingConfig {
    Consumer consumer();

    Relay relay();

    interface Consumer {
        /** Off for a start without Kafka, as when the start-up cache is trained. */
        @WithDefault("true")
        boolean enabled();

        /** Whether the service is of no use while it hears nothing; if not, it is ready without Kafka as well. */
        @WithDefault("true")
        boolean essential();
    }

    interface Relay {
        @WithDefault("true")
        boolean enabled();

        /**
         * How many relays share the keys, each a thread and a connection. One sends some ten thousand events a second.
         * All replicas must be stopped to change it: two answers to whose turn a key is would lose its order.
         */
        @WithDefault("1")
        int count();

        /** How late a row may be whose bell was not heard. */
        @WithDefault("PT1S")
        Duration tick();

        /**
         * From the beginning of one look at the outbox to the next. An event that comes alone goes at once; of
         * hundreds a second, those of a gap go together, for a fraction of the work.
         */
        @WithDefault("PT0.002S")
        Duration gap();
    }
}
