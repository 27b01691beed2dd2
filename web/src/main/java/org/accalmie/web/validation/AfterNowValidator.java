package org.accalmie.web.validation;

import jakarta.inject.Singleton;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

@Singleton
public class AfterNowValidator implements ConstraintValidator<AfterNow, Instant> {
    private final InstantSource clock;

    AfterNowValidator(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public boolean isValid(@Nullable Instant at, ConstraintValidatorContext context) {
        return at == null || at.isAfter(clock.instant());
    }
}
