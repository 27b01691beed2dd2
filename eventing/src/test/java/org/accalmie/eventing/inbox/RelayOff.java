package org.accalmie.eventing.inbox;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** What is to be sent stays in the outbox, to be looked at. */
public final class RelayOff implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("accalmie.eventing.relay.enabled", "false");
    }
}
