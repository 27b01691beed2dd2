package org.accalmie.local.launcher;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.accalmie.local.identity.TokenClient;
import org.accalmie.local.importing.FileImport;
import org.accalmie.local.importing.ImportClient;
import org.accalmie.local.importing.ImportRefused;
import org.accalmie.local.importing.Summary;

/** {@code ./accalmie import FILE}: into the system that runs here, or the one that the variables name. */
final class ImportCommand {
    private final Console console;
    private final Supplier<PortPlan> running;

    ImportCommand(Console console, Supplier<PortPlan> running) {
        this.console = console;
        this.running = running;
    }

    /** 0 when every line is recorded, 1 when some were refused. */
    int run(List<String> options) throws InterruptedException {
        var file = file(options);
        var client = new ImportClient(service(), token());
        try (var summary = new Summary(Path.of(file + ".refused.txt"));
                var progress = Progress.over(file, console)) {
            new FileImport(client, summary, progress::at).run(file);
            progress.close();
            console.say(summary.text());
            return summary.isComplete() ? 0 : 1;
        } catch (UncheckedIOException stopped) {
            throw fault(Objects.requireNonNullElse(stopped.getCause(), stopped));
        } catch (ImportRefused | CsvParseException | IOException stopped) {
            throw fault(stopped);
        }
    }

    private static UserFault fault(Exception stopped) {
        return new UserFault("The import stopped: %s. What was recorded stays; run it again to go on"
                .formatted(stopped.getMessage()));
    }

    private static Path file(List<String> options) {
        if (options.size() != 1) {
            throw new UserFault("./accalmie import FILE takes one file, NDJSON or CSV");
        }
        var file = Path.of(options.getFirst());
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new UserFault("There is no file " + file);
        }
        return file;
    }

    private URI service() {
        return URI.create(variable("ACCALMIE_INCIDENT_URL")
                .orElseGet(() -> "http://localhost:" + running.get().of(Listener.INCIDENT)));
    }

    private Supplier<String> token() {
        return variable("ACCALMIE_TOKEN")
                .<Supplier<String>>map(token -> () -> token)
                .orElseGet(() -> {
                    var provider = new TokenClient(Overview.issuer(running.get()));
                    return () -> provider.fetch(Map.of("role", "tool"));
                });
    }

    private static Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(it -> !it.isBlank());
    }
}
