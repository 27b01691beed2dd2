package org.accalmie.incident.connector;

/** A version of a connector; its text never tells the secret. */
record Connector(String name, int version, ConnectorDefinition definition, String secret) {
    /** Who records what comes through it; no user's name, since users have none with a colon before it. */
    String recorder() {
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
