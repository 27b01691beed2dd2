package org.accalmie.web.problem;

import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.time.Duration;
import org.accalmie.eventing.database.Faults;
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
            LOG.warnf("Request %s met an outage: %s", requestId, SilentFault.summary(fault));
            return answers.of(ProblemException.unavailable("Something that is needed is away.", RETRY_AFTER));
        }
        if (isRefusedByTheDatabase(fault)) {
            LOG.warnf("Request %s was refused by the database: %s", requestId, SilentFault.summary(fault));
            return answers.of(400, "A value cannot be stored.").build();
        }
        LOG.errorf(SilentFault.of(fault), "Request %s failed", requestId);
        return answers.of(500, "Something went wrong on our side. Tell us the X-Request-Id.")
                .build();
    }

    /** A value beyond what a column takes: data exceptions and exceeded limits, in SQLSTATE classes 22 and 54. */
    private static boolean isRefusedByTheDatabase(Throwable fault) {
        return Faults.databaseError(fault)
                .map(SQLException::getSQLState)
                .filter(state -> state.startsWith("22") || state.startsWith("54"))
                .isPresent();
    }
}
