package org.accalmie.escalation.handover;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The figures of the clocks that are no policy of a team. */
@ConfigMapping(prefix = "accalmie.escalation")
public interface EscalationConfig {

    /** How long the sender has to complete a dossier before it is sent all the same; none sends at once. */
    @WithDefault("PT0S")
    Duration preparation();

    /** How often a VIP hears from us, round the clock. */
    @WithDefault("PT4H")
    Duration vipUpdates();
}
