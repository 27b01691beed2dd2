package org.accalmie.web.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A name that also stands in paths: nothing in it is invisible, and no client takes it for a step up or down. */
@Pattern(regexp = Identifier.FORM)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Identifier {
    /** No control characters, neither blanks nor invisible characters around it, neither {@code .} nor {@code ..}. */
    String FORM = "(?!\\.{1,2}$)[^\\p{Cc}\\p{Cf}\\p{Z}]([^\\p{Cc}]*[^\\p{Cc}\\p{Cf}\\p{Z}])?";

    String message() default "must not be . or .., no control characters, no blanks around";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
