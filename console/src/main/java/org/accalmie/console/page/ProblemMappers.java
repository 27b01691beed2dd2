package org.accalmie.console.page;

import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.stream.Stream;
import org.accalmie.console.problem.ProblemKind;
import org.accalmie.console.problem.ProblemView;
import org.accalmie.console.upstream.ServiceProblemException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Whatever ends a request ends as a page that says so. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final Problems problems;

    ProblemMappers(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(ServiceProblemException refused) {
        return answer(ProblemView.of(refused));
    }

    @ServerExceptionMapper
    Response away(ProcessingException away) {
        return answer(ProblemView.of(away));
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden) {
        return answer(ProblemView.of(ProblemKind.FORBIDDEN));
    }

    @ServerExceptionMapper
    Response ofHttp(WebApplicationException wrong) {
        return answer(ProblemView.of(ProblemKind.of(wrong.getResponse().getStatus())));
    }

    @ServerExceptionMapper
    Response fault(RuntimeException fault) {
        // its message may quote what a customer said
        var place = Stream.of(fault.getStackTrace()).findFirst();
        LOG.errorf("A page failed: %s at %s", fault.getClass().getName(), place.orElse(null));
        return answer(ProblemView.of(ProblemKind.FAULT));
    }

    private Response answer(ProblemView problem) {
        return Response.status(problem.kind().status())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(problems.page(problem))
                .build();
    }
}
