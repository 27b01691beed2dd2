package org.accalmie.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** PostgreSQL's own list of who proves how who they are. */
final class HostBasedAuthentication {
    private static final String PASSWORDS = """
            # type  database     user  address       method
            host    all          all   127.0.0.1/32  scram-sha-256
            host    all          all   ::1/128       scram-sha-256
            host    replication  all   127.0.0.1/32  scram-sha-256
            """;

    private final Path file;

    private HostBasedAuthentication(Path file) {
        this.file = file;
    }

    static HostBasedAuthentication in(Path data) {
        return new HostBasedAuthentication(data.resolve("pg_hba.conf"));
    }

    /** Before the first start there is none. */
    boolean exists() {
        return Files.exists(file);
    }

    boolean believesAnybody() {
        try {
            return Files.readAllLines(file).stream()
                    .anyMatch(line -> line.strip().matches("[^#].*\\strust\\b.*"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In effect after the server's next start. */
    void askForPasswords() {
        try {
            Files.writeString(file, PASSWORDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
