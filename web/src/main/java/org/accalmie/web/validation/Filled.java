package org.accalmie.web.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Holds no placeholder that a tool's template left as it is: every ticket would have the same id. */
@Pattern(regexp = "(?!(?>.*?\\{\\{).*\\}\\})(?!(?>.*?\\{\\$).*\\}).*", flags = Pattern.Flag.DOTALL)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Filled {
    String message() default "is a placeholder that was not filled in";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
