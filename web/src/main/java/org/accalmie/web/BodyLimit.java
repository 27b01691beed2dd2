package org.accalmie.web;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** How large a body may be, and what is kept of it: a document, or one line of an import. */
public final class BodyLimit {
    public static final int BYTES = 256 * 1024;

    private BodyLimit() {}

    /** Whether a method streams its body; a path that leads nowhere has no method. */
    public static boolean isLiftedFor(@Nullable Method method) {
        return method != null && method.isAnnotationPresent(UnlimitedBody.class);
    }
}
