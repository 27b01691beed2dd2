package org.accalmie.web.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

public class SomeOfValidator implements ConstraintValidator<SomeOf, String> {
    private List<String> names = List.of();

    @Override
    public void initialize(SomeOf annotation) {
        names = Arrays.stream(annotation.value().getEnumConstants())
                .map(Enum::name)
                .toList();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("must be some of " + names).addConstraintViolation();
        return text == null || names.containsAll(List.of(text.split(",", -1)));
    }
}
