package org.accalmie.console.draft;

import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accalmie.console.problem.Part;
import org.accalmie.console.upstream.FormHeaders;
import org.accalmie.console.upstream.Listed;
import org.accalmie.console.upstream.ServiceProblemException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** The drafts of whoever is signed in. */
@Singleton
public class Drafts {
    private static final Logger LOG = Logger.getLogger(Drafts.class);

    private final DraftClient client;

    Drafts(@RestClient DraftClient client) {
        this.client = client;
    }

    public Part<Listed<Draft>> list() {
        return Part.read(client::list);
    }

    public Part<Draft> find(UUID id) {
        return Part.read(() -> client.draft(id));
    }

    /** @param version that was read, empty for a draft that is new */
    public Draft save(UUID id, String version, Map<String, List<String>> form) {
        return client.save(id, FormHeaders.version(version), Draft.body(form));
    }

    void discard(UUID id) {
        client.discard(id);
    }

    /** Once its sheet is recorded; a draft that stays because its service is away goes by itself. */
    public void forget(UUID id) {
        try {
            client.discard(id);
        } catch (ServiceProblemException | ProcessingException stays) {
            LOG.debug("A draft of a recorded sheet stays until it expires");
        }
    }
}
