package org.accalmie.web.json;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.accalmie.web.ProblemException;
import org.accalmie.web.Violation;
import org.jspecify.annotations.Nullable;

/** A document as far as it could be read, and what is wrong with it. */
public final class JsonReading<T> {
    private final @Nullable T value;
    private final JsonViolations violations;

    JsonReading(@Nullable T value, JsonViolations violations) {
        this.value = value;
        this.violations = violations;
    }

    boolean isFaultless() {
        return violations.isEmpty();
    }

    /**
     * The value.
     *
     * @throws ProblemException 400 naming everything that cannot be read
     */
    public T orRefuse() {
        return orRefuse(whatever -> List.of());
    }

    /**
     * The value, if it follows the rules as well.
     *
     * @throws ProblemException 400 naming everything that cannot be read, and every rule that the rest breaks
     */
    public T orRefuse(Function<? super T, ? extends Collection<Violation>> rules) {
        if (value != null) {
            violations.addOfRules(rules.apply(value));
        }
        if (value == null || !violations.isEmpty()) {
            throw ProblemException.invalid(violations.sorted());
        }
        return value;
    }
}
