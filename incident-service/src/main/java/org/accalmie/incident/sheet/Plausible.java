package org.accalmie.incident.sheet;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A date that every database and every addition of months can hold: of the years 1900 to 9998. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {PlausibilityValidator.OfInstant.class, PlausibilityValidator.OfDate.class})
@interface Plausible {
    String message() default "must be of the years 1900 to 9998";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
