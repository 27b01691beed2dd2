package org.accalmie.local.postgres;

import java.nio.file.Path;
import java.util.Map;

/** Where the server keeps its data, where its programs are unpacked, where it listens, and its own configuration. */
public record PostgresSettings(Path data, Path binaries, int port, Map<String, String> configuration) {

    /** A commit that was answered survives a power cut. */
    public static PostgresSettings durable(Path data, Path binaries, int port) {
        var configuration = Map.of("fsync", "on", "synchronous_commit", "on");
        return new PostgresSettings(data, binaries, port, configuration);
    }

    /** Quick and forgetful, in a zone with an odd offset so that a forgotten zone shows. */
    public static PostgresSettings forTests(Path data, int port) {
        var sharedByAllRuns = Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg");
        var configuration = Map.of(
                "fsync", "off",
                "synchronous_commit", "off",
                "full_page_writes", "off",
                "timezone", "Asia/Kathmandu");
        return new PostgresSettings(data, sharedByAllRuns, port, configuration);
    }
}
