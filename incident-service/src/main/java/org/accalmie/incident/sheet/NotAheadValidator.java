package org.accalmie.incident.sheet;

import jakarta.inject.Singleton;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Compares with the service's clock. */
@Singleton
public class NotAheadValidator implements ConstraintValidator<NotAhead, Instant> {
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private final InstantSource clock;

    NotAheadValidator(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public boolean isValid(@Nullable Instant instant, ConstraintValidatorContext context) {
        return instant == null || !instant.isAfter(clock.instant().plus(CLOCKS_DIFFER));
    }
}
