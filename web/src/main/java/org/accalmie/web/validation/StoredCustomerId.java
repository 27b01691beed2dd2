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

/**
 * The id of a customer who is looked for: also one that was taken in when more characters were legal than
 * {@link CustomerId} allows.
 */
@Pattern(regexp = "(?!\\s*$)[^\\x00]{0," + Limits.CUSTOMER_ID + "}", flags = Pattern.Flag.DOTALL)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface StoredCustomerId {
    String message() default "must be 1 to 64 characters, and not blank";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
