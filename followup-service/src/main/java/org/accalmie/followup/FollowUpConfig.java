package org.accalmie.followup;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** What can be chosen about this service. */
@ConfigMapping(prefix = "accalmie.followup")
public interface FollowUpConfig {
    /** How long after its day a call keeps its note; figures stay. As long as the incident service keeps texts. */
    @WithDefault("P3Y")
    Period retention();

    /** How long what agents went through, how they felt and what was done for them is kept, counted from the contact. */
    @WithDefault("P12M")
    Period careRetention();
}
