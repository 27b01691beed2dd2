package org.accalmie.incident.sheet.part;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Email;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One address that a mail can go to. */
@Email(regexp = EmailAddress.FORM)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface EmailAddress {
    /** Neither two addresses nor a name beside one, nor a telephone number in the wrong field. */
    String FORM = "[^\\s@,;:<>()\\[\\]\"\\\\]+@[^\\s@,;:<>()\"\\\\]+";

    String message() default "must be an e-mail address";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
