package org.accalmie.events.sheet.assessment;

import java.time.Duration;

/** How angry the customer was, from frustrated but respectful to threats. */
public enum Anger {
    MILD,
    MODERATE,
    STRONG,
    EXTREME;

    /** How long an agent is owed a pause without calls after the contact (domain.md, section 8); zero where none is owed. */
    public Duration recoveryBreak() {
        return switch (this) {
            case MILD -> Duration.ZERO;
            case MODERATE -> Duration.ofMinutes(5);
            case STRONG -> Duration.ofMinutes(10);
            case EXTREME -> Duration.ofMinutes(15);
        };
    }
}
