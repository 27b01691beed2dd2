package org.accalmie.incident.sheet.part;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Compares with the clock of the validation. */
public class NotAheadValidator implements ConstraintValidator<NotAhead, Instant> {
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    @Override
    public boolean isValid(@Nullable Instant instant, ConstraintValidatorContext context) {
        var now = context.getClockProvider().getClock().instant();
        return instant == null || !isAhead(instant, now);
    }

    /** By more than clocks differ. */
    public static boolean isAhead(Instant instant, Instant now) {
        return instant.isAfter(now.plus(CLOCKS_DIFFER));
    }
}
