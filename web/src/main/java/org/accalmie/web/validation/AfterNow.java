package org.accalmie.web.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An instant that is still to come, by the service's clock; absent is legal. */
@Constraint(validatedBy = AfterNowValidator.class)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface AfterNow {
    String message() default "must be after now";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
