package org.accalmie.incident.connector;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.accalmie.incident.connector.mapping.Connector;
import org.accalmie.incident.connector.mapping.ConnectorDefinition;
import org.accalmie.incident.connector.mapping.Mapping;

/** The connectors and their versions. */
@Singleton
class Connectors {
    static final String NAME = "[a-z0-9][a-z0-9-]{0,62}";
    private static final Pattern NAMES = Pattern.compile(NAME);

    private final ConnectorStore store;
    private final InstantSource clock;
    private final Map<String, Compiled> compiled = new ConcurrentHashMap<>();

    private record Compiled(ConnectorDefinition definition, Mapping mapping) {}

    Connectors(ConnectorStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    static boolean canBeNamed(String name) {
        return NAMES.matcher(name).matches();
    }

    Optional<Connector> find(String name) {
        return canBeNamed(name) ? store.find(name) : Optional.empty();
    }

    /** Those that follow the name. */
    List<Connector> list(String after, int most) {
        return store.list(after, most);
    }

    /** The connector, which nobody else changes until the transaction ends. */
    Optional<Connector> lock(String name) {
        store.lock();
        return find(name);
    }

    /** Puts a definition into effect, under the next version. */
    Connector replace(String name, ConnectorDefinition definition, String secret, String by) {
        var next = new Connector(name, store.lastVersion(name) + 1, definition, secret);
        store.insert(next, by, clock.instant());
        return next;
    }

    void remove(Connector connector, String by) {
        store.remove(connector.name(), connector.version() + 1, by, clock.instant());
    }

    Mapping mapping(Connector connector) {
        var definition = connector.definition();
        return compiled.compute(
                        connector.name(),
                        (name, last) -> last != null && last.definition().equals(definition)
                                ? last
                                : new Compiled(definition, new Mapping(definition)))
                .mapping();
    }
}
