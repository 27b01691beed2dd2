package org.accalmie.web.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Reports each fault at its own field, so that a form can show it there. */
public class ConsistencyValidator implements ConstraintValidator<Consistent, Checked> {
    @Override
    public boolean isValid(Checked part, ConstraintValidatorContext context) {
        var faults = part.faults();
        context.disableDefaultConstraintViolation();
        for (var fault : faults) {
            context.buildConstraintViolationWithTemplate(fault.message())
                    .addPropertyNode(fault.field())
                    .addConstraintViolation();
        }
        return faults.isEmpty();
    }
}
