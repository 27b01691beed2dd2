package org.accalmie.incident.sheet;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

public final class PlausibilityValidator {
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9998, 12, 31);

    private PlausibilityValidator() {}

    public static class OfInstant implements ConstraintValidator<Plausible, Instant> {
        @Override
        public boolean isValid(@Nullable Instant instant, ConstraintValidatorContext context) {
            return instant == null || !instant.isBefore(FIRST) && instant.isBefore(END);
        }
    }

    public static class OfDate implements ConstraintValidator<Plausible, LocalDate> {
        @Override
        public boolean isValid(@Nullable LocalDate date, ConstraintValidatorContext context) {
            return date == null || !date.isBefore(FIRST_DAY) && !date.isAfter(LAST_DAY);
        }
    }
}
