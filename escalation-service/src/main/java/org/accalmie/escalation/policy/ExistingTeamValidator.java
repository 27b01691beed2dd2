package org.accalmie.escalation.policy;

import jakarta.inject.Singleton;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

@Singleton
public class ExistingTeamValidator implements ConstraintValidator<ExistingTeam, String> {
    private final Policies policies;

    ExistingTeamValidator(Policies policies) {
        this.policies = policies;
    }

    @Override
    public boolean isValid(@Nullable String team, ConstraintValidatorContext context) {
        return team == null || policies.current().teams().named(team).isPresent();
    }
}
