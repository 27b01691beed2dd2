package org.accalmie.incident.sheet;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.accalmie.incident.sheet.part.NotAheadValidator;

/** Compares with the clock of the validation; what {@link NotAheadValidator} refuses is left to it. */
public class HistoricalInThePastValidator implements ConstraintValidator<HistoricalInThePast, IncidentRequest> {
    @Override
    public boolean isValid(IncidentRequest sheet, ConstraintValidatorContext context) {
        var startedAt = sheet.contact() == null ? null : sheet.contact().startedAt();
        if (!sheet.historical() || startedAt == null) {
            return true;
        }
        var now = context.getClockProvider().getClock().instant();
        if (!startedAt.isAfter(now) || NotAheadValidator.isAhead(startedAt, now)) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode("contact")
                .addPropertyNode("startedAt")
                .addConstraintViolation();
        return false;
    }
}
