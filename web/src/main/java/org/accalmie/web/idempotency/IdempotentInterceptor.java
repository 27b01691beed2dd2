package org.accalmie.web.idempotency;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.accalmie.web.Caller;
import org.accalmie.web.Idempotent;

/** Inside the transaction, and before validation: a repeat is answered as before even if rules changed since. */
@Interceptor
@Idempotent
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public final class IdempotentInterceptor {
    private final HttpHeaders headers;
    private final Caller caller;
    private final Idempotency idempotency;

    IdempotentInterceptor(HttpHeaders headers, Caller caller, Idempotency idempotency) {
        this.headers = headers;
        this.caller = caller;
        this.idempotency = idempotency;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        var key = headers.getHeaderString(KeyOfCaller.HEADER);
        if (key == null) {
            return invocation.proceed();
        }
        return idempotency.once(
                new KeyOfCaller(caller.name(), key), () -> (Response) Objects.requireNonNull(invocation.proceed()));
    }
}
