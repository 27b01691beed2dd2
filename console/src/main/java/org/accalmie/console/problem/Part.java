package org.accalmie.console.problem;

import jakarta.ws.rs.ProcessingException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.accalmie.console.upstream.ServiceProblemException;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page, which says so where it cannot be read, while the rest of the page stands.
 *
 * @param away why it could not be read
 */
public record Part<T>(@Nullable T value, @Nullable ProblemView away) {
    public static <T> Part<T> read(Supplier<T> call) {
        try {
            return new Part<>(call.get(), null);
        } catch (ServiceProblemException refused) {
            return new Part<>(null, ProblemView.of(refused));
        } catch (ProcessingException away) {
            return new Part<>(null, ProblemView.of(away));
        }
    }

    public static <T> Part<T> of(T value) {
        return new Part<>(value, null);
    }

    public static <T> Part<T> away(ProblemKind kind) {
        return new Part<>(null, ProblemView.of(kind));
    }

    public <R> Part<R> map(Function<T, R> shown) {
        return value == null ? new Part<>(null, away) : new Part<>(shown.apply(value), away);
    }

    /** Whether the reader may not see it, so that it is not spoken of. */
    public boolean isHidden() {
        return away != null && (away.kind() == ProblemKind.FORBIDDEN || away.kind() == ProblemKind.MISSING);
    }
}
