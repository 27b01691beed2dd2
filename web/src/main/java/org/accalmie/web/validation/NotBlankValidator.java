package org.accalmie.web.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** What {@code @NotBlank} means of a text here, instead of what the library means: something of it can be seen. */
public class NotBlankValidator implements ConstraintValidator<NotBlank, String> {
    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        return text != null && !Blanks.isBlank(text);
    }
}
