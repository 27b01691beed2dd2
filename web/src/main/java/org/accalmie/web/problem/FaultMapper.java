package org.accalmie.web.problem;

import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import org.accalmie.database.Faults;
import org.accalmie.web.ProblemException;
import org.accalmie.web.trace.RequestIdFilter;
import org.jboss.logging.Logger;

/** What no one foresaw: our fault, or that of something that is away. */
@Provider
public final class FaultMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(FaultMapper.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final ProblemAnswers answers;
    private final HttpServerResponse response;

    FaultMapper(ProblemAnswers answers, HttpServerResponse response) {
        this.answers = answers;
        this.response = response;
    }

    @Override
    public Response toResponse(Throwable fault) {
        var requestId = response.headers().get(RequestIdFilter.HEADER);
        if (Outage.explains(fault)) {
            LOG.warnf("Request %s met an outage: %s", requestId, RedactedException.summary(fault));
            return answers.of(ProblemException.unavailable("Something that is needed is away.", RETRY_AFTER));
        }
        if (Faults.isRefusal(fault)) {
            LOG.warnf("Request %s was refused by the database: %s", requestId, RedactedException.summary(fault));
            return answers.of(ProblemException.unstorable());
        }
        LOG.errorf(RedactedException.of(fault), "Request %s failed", requestId);
        return answers.of(ProblemException.ourFault());
    }
}
