package org.accalmie.local.plan;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** One log file per service and one for the infrastructure; those of the run before are kept beside them. */
public record Logs(Path folder) {
    private static final String SUFFIX = ".log";
    /** Held here, for the JDK forgets the level of a logger that nobody holds. */
    private static final List<Logger> NOISY = Stream.of("org.apache.kafka", "kafka", "state.change.logger", "io.zonky")
            .map(Logger::getLogger)
            .toList();

    public Path of(Service service) {
        return file(service.folder());
    }

    public Path training() {
        return file("training");
    }

    /** Keeps the last run's files as {@code *.previous.log} and leads this process' own log away from the console. */
    public void begin() {
        try {
            Files.createDirectories(folder);
            for (var service : Service.values()) {
                setAside(of(service));
            }
            setAside(file("infrastructure"));
            redirectOwn(file("infrastructure"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void quieten() {
        NOISY.forEach(it -> it.setLevel(Level.WARNING));
    }

    private Path file(String name) {
        return folder.resolve(name + SUFFIX);
    }

    private static void setAside(Path file) throws IOException {
        if (Files.exists(file)) {
            var name = file.getFileName().toString().replace(SUFFIX, ".previous" + SUFFIX);
            Files.move(file, file.resolveSibling(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void redirectOwn(Path file) throws IOException {
        System.setErr(new PrintStream(new FileOutputStream(file.toFile(), true), true, StandardCharsets.UTF_8));
        quieten();
    }
}
