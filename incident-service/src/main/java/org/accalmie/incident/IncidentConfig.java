package org.accalmie.incident;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;
import java.time.ZoneId;

/** What can be chosen about this service. */
@ConfigMapping(prefix = "accalmie.incident")
public interface IncidentConfig {
    /** Where the local date of a contact is told; tenure, cohorts and follow-ups count from it. */
    @WithDefault("Europe/Paris")
    ZoneId zone();

    /** How many incidents of concurrent requests may share a commit; 1 gives each request its own. */
    @WithDefault("64")
    int incidentsPerCommit();

    /** How many transactions record incidents at once. */
    @WithDefault("2")
    int intakeWriters();

    /** How long after the contact personal data is kept; figures stay. Three years, unless the law says otherwise. */
    @WithDefault("P3Y")
    Period retention();
}
