package org.accalmie.console.upstream;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.ProcessingException;

/** Notes whether a service answers, and adds to a failure since when it does not. */
@TellsSince("")
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class TellsSinceInterceptor {
    private static final int UNAVAILABLE = 503;

    private final Silences silences;

    TellsSinceInterceptor(Silences silences) {
        this.silences = silences;
    }

    @AroundInvoke
    Object call(InvocationContext call) throws Exception {
        var service = call.getInterceptorBinding(TellsSince.class).value();
        try {
            var answer = call.proceed();
            silences.end(service);
            return answer;
        } catch (ServiceProblemException refused) {
            if (refused.problem().status() == UNAVAILABLE) {
                throw refused.lasting(silences.since(service));
            }
            silences.end(service);
            throw refused;
        } catch (ProcessingException away) {
            throw new ServiceAwayException(away, silences.since(service));
        }
    }
}
