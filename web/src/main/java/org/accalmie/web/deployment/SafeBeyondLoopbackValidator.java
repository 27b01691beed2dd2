package org.accalmie.web.deployment;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Adds one violation for each fault. */
public final class SafeBeyondLoopbackValidator implements ConstraintValidator<SafeBeyondLoopback, DeploymentConfig> {
    @Override
    public boolean isValid(DeploymentConfig config, ConstraintValidatorContext context) {
        var faults = Exposure.of(config).faults();
        if (config.insecure() || faults.isEmpty()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        faults.forEach(fault -> report(fault, context));
        report(Exposure.REMEDY_FOR_ALL, context);
        return false;
    }

    private static void report(String text, ConstraintValidatorContext context) {
        context.buildConstraintViolationWithTemplate(escaped(text)).addConstraintViolation();
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\{}$]", "\\\\$0");
    }
}
