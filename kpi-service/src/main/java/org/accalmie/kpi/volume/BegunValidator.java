package org.accalmie.kpi.volume;

import jakarta.inject.Singleton;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

@Singleton
public class BegunValidator implements ConstraintValidator<Begun, LocalDate> {
    private final InstantSource clock;

    BegunValidator(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
        return day == null || !day.isAfter(lastDay(clock.instant()));
    }

    /** Today, where it is latest on earth. */
    static LocalDate lastDay(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.ofHours(14));
    }
}
