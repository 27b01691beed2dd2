package org.accalmie.web.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.accalmie.events.Limits;

/** The id of a customer, wherever one comes in: in a body, a path or a query; absent is legal. */
@Pattern(regexp = Identifier.FORM)
@Pattern(regexp = ".{0," + Limits.CUSTOMER_ID + "}", flags = Pattern.Flag.DOTALL)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface CustomerId {
    String message() default "must be 1 to 64 characters, not . or .., no control characters, no blanks around";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
