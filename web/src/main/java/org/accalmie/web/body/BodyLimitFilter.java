package org.accalmie.web.body;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.accalmie.web.BodyLimit;
import org.accalmie.web.ProblemException;
import org.accalmie.web.UnlimitedBody;

/** Reads a body up to the limit, announced or chunked, and keeps its bytes. */
@Provider
public final class BodyLimitFilter implements ContainerRequestFilter {
    /** A caller that is still sending does not see the answer: this much more is read and thrown away. */
    private static final int PATIENCE = 16 * BodyLimit.BYTES;

    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS");

    private final ReceivedBody received;
    private final ResourceInfo resource;

    BodyLimitFilter(ReceivedBody received, ResourceInfo resource) {
        this.received = received;
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (WITHOUT_BODY.contains(request.getMethod()) || isUnlimited()) {
            return;
        }
        var bytes = read(request.getEntityStream());
        received.keep(bytes);
        request.setEntityStream(new ByteArrayInputStream(bytes));
    }

    private boolean isUnlimited() {
        return resource.getResourceMethod().isAnnotationPresent(UnlimitedBody.class);
    }

    private static byte[] read(InputStream body) {
        try {
            var bytes = body.readNBytes(BodyLimit.BYTES + 1);
            if (bytes.length <= BodyLimit.BYTES) {
                return bytes;
            }
            body.skip(PATIENCE);
        } catch (IOException notInTime) {
            throw ProblemException.incomplete();
        }
        throw ProblemException.tooLarge(BodyLimit.BYTES);
    }
}
