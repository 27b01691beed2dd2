package org.accalmie.escalation.board;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import org.accalmie.events.sheet.Dossier;
import org.jspecify.annotations.Nullable;

/** Walks a dossier, which as part of the events' language carries no constraints of its own. */
public final class StorableDossierValidator implements ConstraintValidator<StorableDossier, Dossier> {
    @Override
    public boolean isValid(@Nullable Dossier dossier, ConstraintValidatorContext context) {
        return fits(dossier);
    }

    private static boolean fits(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case String text -> text.length() <= Text.MAX;
            case Collection<?> several -> several.stream().allMatch(StorableDossierValidator::fits);
            case Record parts ->
                Arrays.stream(parts.getClass().getRecordComponents()).allMatch(part -> fits(read(part, parts)));
            default -> true;
        };
    }

    private static @Nullable Object read(RecordComponent part, Record parts) {
        try {
            return part.getAccessor().invoke(parts);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
