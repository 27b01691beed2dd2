package org.accalmie.incident.sheet;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What is taken over from an older system has happened, by every clock. */
@Constraint(validatedBy = HistoricalInThePastValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface HistoricalInThePast {
    String message() default "must not be in the future where the incident is historical";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
