package org.accalmie.web.idempotency;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.accalmie.database.Transactions;
import org.accalmie.web.caller.Caller;

/** In one transaction with the effect, and before validation: a repeat is answered as before even if rules changed. */
@Interceptor
@Idempotent
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public final class IdempotentInterceptor {
    private final HttpHeaders headers;
    private final Caller caller;
    private final Idempotency idempotency;
    private final Transactions transactions;

    IdempotentInterceptor(HttpHeaders headers, Caller caller, Idempotency idempotency, Transactions transactions) {
        this.headers = headers;
        this.caller = caller;
        this.idempotency = idempotency;
        this.transactions = transactions;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        var key = headers.getHeaderString(KeyOfCaller.HEADER);
        if (key == null) {
            return invocation.proceed();
        }
        var keyOfCaller = new KeyOfCaller(caller.name(), key);
        return transactions.isActive()
                ? once(keyOfCaller, invocation)
                : transactions.call(() -> once(keyOfCaller, invocation));
    }

    private Response once(KeyOfCaller key, InvocationContext invocation) throws Exception {
        return idempotency.once(key, () -> (Response) Objects.requireNonNull(invocation.proceed()));
    }
}
