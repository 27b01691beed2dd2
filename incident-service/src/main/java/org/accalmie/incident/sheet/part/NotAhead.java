package org.accalmie.incident.sheet.part;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Has happened by now, give or take what clocks differ. */
@Constraint(validatedBy = NotAheadValidator.class)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@interface NotAhead {
    String message() default "must not be more than 5 minutes ahead";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
