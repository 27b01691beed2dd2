package org.accalmie.escalation.webhook.receiver;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Leads to the public network, by https, unless its host may be private; what is no address at all is legal. */
@Constraint(validatedBy = PublicAddressValidator.class)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface PublicAddress {
    String message() default "must lead to the public network";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
