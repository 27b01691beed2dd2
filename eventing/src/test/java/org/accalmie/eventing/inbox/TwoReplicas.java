package org.accalmie.eventing.inbox;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

public final class TwoReplicas implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("test.second-replica", "true");
    }
}
