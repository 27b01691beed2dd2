package org.accalmie.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.accalmie.local.SecretFile;
import org.accalmie.local.plan.Service;

/** Where things are in this checkout. Everything that running writes is below {@code .accalmie}. */
record Installation(Path root) {

    static Installation here() {
        return new Installation(Path.of("").toAbsolutePath());
    }

    Path launcherJar() {
        return home("app").resolve("local/accalmie-local-launcher.jar");
    }

    Path jar(Service service) {
        return home("app").resolve(service.folder()).resolve("quarkus-run.jar");
    }

    Path data() {
        return home("data");
    }

    Path postgresPrograms() {
        return home("postgres");
    }

    Path logs() {
        return home("logs");
    }

    Path run() {
        return home("run");
    }

    Path caches() {
        return home("aot");
    }

    Path training() {
        return home("training");
    }

    static Path postgres(Path data) {
        return data.resolve("postgres");
    }

    /** Mails are data like any other: kept between runs, emptied by a fresh start. */
    static Path mails(Path data) {
        return data.resolve("mails");
    }

    /** What the console encrypts its sessions with, which are data as well. */
    static SecretFile consoleKey(Path data) {
        return new SecretFile(data.resolve("console.key"));
    }

    private Path home(String folder) {
        return root.resolve(".accalmie").resolve(folder);
    }

    static void empty(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
