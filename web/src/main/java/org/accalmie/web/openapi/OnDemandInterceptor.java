package org.accalmie.web.openapi;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** Keeps back what a bean is told to prepare until it is asked for something, each bean for itself. */
@OnDemand
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class OnDemandInterceptor {
    private static final String PREPARE = "prepare";

    private final Queue<InvocationContext> preparations = new ArrayDeque<>();

    @AroundInvoke
    @Nullable
    Object around(InvocationContext call) throws Exception {
        synchronized (preparations) {
            if (call.getMethod().getName().startsWith(PREPARE)) {
                preparations.add(call);
                return null;
            }
            while (!preparations.isEmpty()) {
                // one that fails stays, so that the next question fails too instead of finding nothing
                preparations.element().proceed();
                preparations.remove();
            }
        }
        return call.proceed();
    }
}
