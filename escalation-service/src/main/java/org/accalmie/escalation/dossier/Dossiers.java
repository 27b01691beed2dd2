package org.accalmie.escalation.dossier;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import org.accalmie.events.sheet.Dossier;
import org.accalmie.web.validation.Blanks;
import org.jspecify.annotations.Nullable;

/** Puts dossiers together, field by field. */
public final class Dossiers {
    private static final RecordComponent[] FIELDS = Dossier.class.getRecordComponents();

    private Dossiers() {}

    /** What is added wins over what was there; what it does not say stays. */
    public static Dossier merged(@Nullable Dossier before, Dossier added) {
        if (before == null) {
            return added;
        }
        var values = Arrays.stream(FIELDS)
                .map(field -> {
                    var given = read(field, added);
                    return given == null ? read(field, before) : given;
                })
                .toArray();
        try {
            return Dossier.class
                    .getDeclaredConstructor(
                            Arrays.stream(FIELDS).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is added wins over what was there, but for the customer's exact words. */
    public static Dossier mergedButForTheWords(@Nullable Dossier before, Dossier added) {
        var merged = merged(before, added);
        return rewords(before, added) ? merged(merged, words(Objects.requireNonNull(before))) : merged;
    }

    /** Whether what is added would replace the customer's exact words. */
    public static boolean rewords(@Nullable Dossier before, Dossier added) {
        var words = before == null ? null : before.exactWords();
        return words != null
                && !Blanks.isBlank(words)
                && added.exactWords() != null
                && !words.equals(added.exactWords());
    }

    private static Dossier words(Dossier dossier) {
        return new Dossier(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                dossier.exactWords(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The same dossier with another request. */
    public static Dossier requesting(@Nullable Dossier before, String request) {
        return merged(
                before,
                new Dossier(
                        null, null, null, null, null, null, null, null, null, null, null, request, null, null, null));
    }

    private static @Nullable Object read(RecordComponent field, Dossier dossier) {
        try {
            return field.getAccessor().invoke(Objects.requireNonNull(dossier));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
