package org.accalmie.incident.guidance;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/**
 * Who speaks in texts to customers. What is not configured stays a visible placeholder, so that nobody sends a made-up
 * name.
 */
@ConfigMapping(prefix = "accalmie.company")
public interface CompanyConfig {
    /** Fills {@code {company}}. */
    Optional<String> name();

    /** Fills {@code {companyPhone}}. */
    Optional<String> phone();

    /** Fills {@code {companyEmail}}. */
    Optional<String> email();

    /** Fills {@code {signature}}. */
    Optional<String> signature();
}
