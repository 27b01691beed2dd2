package org.accalmie.console.upstream;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Reads what a service refused with. */
public class ServiceProblemMapper implements ResponseExceptionMapper<ServiceProblemException> {
    @Override
    public ServiceProblemException toThrowable(Response response) {
        return new ServiceProblemException(problem(response), retryAfter(response));
    }

    private static ServiceProblem problem(Response response) {
        try {
            var read = response.hasEntity() ? response.readEntity(ServiceProblem.class) : null;
            return read == null ? ServiceProblem.of(response.getStatus()) : read;
        } catch (ProcessingException | IllegalStateException noProblem) {
            return ServiceProblem.of(response.getStatus());
        }
    }

    private static @Nullable Duration retryAfter(Response response) {
        var seconds = response.getHeaderString(HttpHeaders.RETRY_AFTER);
        return seconds == null || !seconds.matches("\\d{1,6}") ? null : Duration.ofSeconds(Long.parseLong(seconds));
    }
}
