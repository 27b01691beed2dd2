package org.accalmie.escalation.transition;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.ZoneId;

/** The figures of the clocks that are no policy of a team. */
@ConfigMapping(prefix = "accalmie.escalation")
public interface EscalationConfig {

    /** How long the sender has to complete a dossier before it is sent all the same, or before they are reminded of a
     * returned one, round the clock; none sends at once. */
    @WithDefault("PT1H")
    Duration preparation();

    /** How often a VIP hears from us, round the clock. */
    @WithDefault("PT4H")
    Duration vipUpdates();

    /** In which an incident's day is reckoned where the incident service did not: the same as there. */
    ZoneId zone();
}
