package org.accalmie.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A server left behind by an owner that was killed: it still holds the data directory and the port. */
final class OrphanedPostmaster {
    private static final int STOP_LIMIT_SECONDS = 30;

    private final Path pidFile;

    private OrphanedPostmaster(Path pidFile) {
        this.pidFile = pidFile;
    }

    static OrphanedPostmaster in(Path dataDirectory) {
        return new OrphanedPostmaster(dataDirectory.resolve("postmaster.pid"));
    }

    boolean end() {
        if (!Files.exists(pidFile)) {
            return false;
        }
        try {
            var process = process();
            process.ifPresent(OrphanedPostmaster::stop);
            // a leftover file whose number now belongs to another program would stop the next server from starting
            Files.deleteIfExists(pidFile);
            return process.isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<ProcessHandle> process() throws IOException {
        var firstLine = Files.readAllLines(pidFile).stream().findFirst().orElse("");
        if (!firstLine.matches("\\d+")) {
            return Optional.empty();
        }
        // the number may meanwhile belong to another program
        return ProcessHandle.of(Long.parseLong(firstLine)).filter(OrphanedPostmaster::isPostgres);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().filter(it -> it.endsWith("postgres")).isPresent();
    }

    private static void stop(ProcessHandle process) {
        try {
            // SIGINT ends open sessions; Java's own SIGTERM would wait for them
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            process.onExit().get(STOP_LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new IllegalStateException(
                    "PostgreSQL of an earlier run (process %d) does not stop".formatted(process.pid()), e);
        }
    }
}
