package org.accalmie.escalation.board;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** No text of the dossier, at any depth, is longer than {@link Text#MAX}. */
@Constraint(validatedBy = StorableDossierValidator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@interface StorableDossier {
    String message() default "must not hold a text of more than 4000 characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
