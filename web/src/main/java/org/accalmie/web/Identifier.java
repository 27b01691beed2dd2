package org.accalmie.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.accalmie.events.Limits;

/** A name that also stands in paths: nothing in it is invisible, and no client takes it for a step up or down. */
@Pattern(regexp = Limits.IDENTIFIER)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Identifier {
    String message() default "must not be . or .., no control characters, no blanks around";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
