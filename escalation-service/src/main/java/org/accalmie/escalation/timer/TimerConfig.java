package org.accalmie.escalation.timer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How deadlines are fired. */
@ConfigMapping(prefix = "accalmie.timers")
public interface TimerConfig {
    @WithDefault("true")
    boolean enabled();

    /** How many fire at once: while PostgreSQL writes the one's batch, the other computes its own. */
    @WithDefault("2")
    int count();

    /** How late a deadline may be that another replica added. */
    @WithDefault("PT1S")
    Duration tick();
}
