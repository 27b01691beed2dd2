package org.accalmie.escalation.policy;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name of a team that there is at the moment; absent is legal. */
@Constraint(validatedBy = ExistingTeamValidator.class)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface ExistingTeam {
    String message() default "must be one of the teams";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
