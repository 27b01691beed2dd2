package org.accalmie.web.body;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** How large a body may be, and what is kept of it: a document, or one line of an import. */
public final class BodyLimit {
    public static final int BYTES = 256 * 1024;

    /** Of what other programs send in a shape of their own. */
    private static final int LARGE_BYTES = 1024 * 1024;

    private BodyLimit() {}

    /** How large the body of a method may be. */
    public static int of(@Nullable Method method) {
        return method != null && method.isAnnotationPresent(LargeBody.class) ? LARGE_BYTES : BYTES;
    }

    /** Whether a method streams its body; a path that leads nowhere has no method. */
    public static boolean isLiftedFor(@Nullable Method method) {
        return method != null && method.isAnnotationPresent(UnlimitedBody.class);
    }
}
