package org.accalmie.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What a service lets its callers do. */
@ConfigMapping(prefix = "accalmie.web")
public interface WebConfig {
    Body body();

    Caller caller();

    /**
     * Lists of more than a hundred that are made at once for all callers, one for each of them, while the others wait: each
     * is held in memory as a whole, 10 to 20 MB of sheets.
     */
    @WithDefault("2")
    int longLists();

    Streams streams();

    /** Lists that are followed as they change. */
    interface Streams {
        /** How long what changed is kept for those whose stream broke off; who comes later reads the list anew. */
        @WithDefault("PT1H")
        Duration kept();

        /** What time it is, for countdowns, and that the stream is alive: the console waits for three of them. */
        @WithDefault("PT15S")
        Duration beat();

        /** At once, on this replica: one for each of the lists from some browsers. */
        @WithDefault("16")
        int ofCaller();

        /** At once, of all callers, on this replica. */
        @WithDefault("2000")
        int most();
    }

    interface Body {
        /** From the end of the headers to the end of the body: 256 KiB on a line of 70 kbit/s. */
        @WithDefault("PT30S")
        Duration deadline();

        /** What the bodies of all requests under way may take together; beyond it 503. */
        @WithDefault("32M")
        MemorySize memory();
    }

    /** Per name in the token; per address where no token is asked for. Imports count as streams alone. */
    interface Caller {
        /** Requests a second in the long run, above what one machine can do with them; 0 lifts the limit. */
        @WithDefault("3000")
        int rate();

        /** Requests at once after a rest. */
        @WithDefault("6000")
        int burst();

        /** Requests whose answer is not taken yet: fewer than there are worker threads, or one caller could have all. */
        @WithDefault("48")
        int underWay();

        /** Of those, how many that read are answered at once, while the others wait: a long list keeps a core busy. */
        @WithDefault("4")
        int reads();

        /** Imports at once, each of which has a worker thread for as long as it lasts. */
        @WithDefault("8")
        int streams();
    }
}
