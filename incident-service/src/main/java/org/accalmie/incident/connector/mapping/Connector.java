package org.accalmie.incident.connector.mapping;

/** A version of a connector; its text never tells the secret. */
public record Connector(String name, int version, ConnectorDefinition definition, String secret) {
    /** Who records what comes through it; no user's name, since users have none with a colon before it. */
    public String recorder() {
        return recorderOf(name);
    }

    static String recorderOf(String name) {
        return "connector:" + name;
    }

    @Override
    public String toString() {
        return name + " " + version;
    }
}
