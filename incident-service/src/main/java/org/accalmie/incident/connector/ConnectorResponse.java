package org.accalmie.incident.connector;

import java.util.Map;
import org.accalmie.incident.connector.mapping.Connector;
import org.accalmie.incident.connector.mapping.ConnectorDefinition;
import org.accalmie.incident.connector.mapping.Makes;
import org.accalmie.incident.connector.proof.Proof;

/** A connector without its secret. */
record ConnectorResponse(
        String name,
        int version,
        Makes makes,
        Proof proof,
        String when,
        Map<String, String> fields,
        Map<String, String> defaults,
        Map<String, Map<String, String>> words,
        ConnectorDefinition.Key key) {
    static ConnectorResponse of(Connector connector) {
        var definition = connector.definition();
        return new ConnectorResponse(
                connector.name(),
                connector.version(),
                definition.made(),
                definition.proof(),
                definition.when(),
                definition.fields(),
                definition.defaults(),
                definition.words(),
                definition.key());
    }
}
