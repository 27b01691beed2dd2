package org.accalmie.local.importing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.accalmie.local.identity.TokenClient;
import org.accalmie.local.importing.file.SheetFile;
import org.accalmie.local.importing.file.UnusableFile;
import org.accalmie.local.plan.Console;
import org.accalmie.local.plan.Listener;
import org.accalmie.local.plan.Overview;
import org.accalmie.local.plan.PortPlan;
import org.accalmie.local.plan.UserFault;

/** {@code ./accalmie import FILE}: into the system that runs here, or the one that the variables name. */
public final class ImportCommand {
    private static final String CORRECT = "--correct";

    private final Console console;
    private final Console errors;
    private final Supplier<PortPlan> running;

    public ImportCommand(Console console, Console errors, Supplier<PortPlan> running) {
        this.console = console;
        this.errors = errors;
        this.running = running;
    }

    /** 0 when every row is recorded, 1 when some were refused, or there is none. */
    public int run(List<String> options) throws InterruptedException {
        var path = file(options);
        var mode = options.contains(CORRECT) ? ImportClient.Mode.CORRECT : ImportClient.Mode.RECORD;
        var client = new ImportClient(service(), mode, token());
        try (var file = SheetFile.open(path, zone());
                var summary = new Summary(Path.of(path + ".refused.txt"))) {
            requireKeys(file, mode);
            console.say("%s: %s".formatted(path, file.description()));
            send(path, file, client, summary);
            return summary.isComplete() ? 0 : 1;
        } catch (IOException unusable) {
            throw new UserFault("%s: %s".formatted(path, unusable.getMessage()));
        }
    }

    private static void requireKeys(SheetFile file, ImportClient.Mode mode) throws UnusableFile {
        if (mode == ImportClient.Mode.CORRECT && !file.mayHaveKeys()) {
            throw new UnusableFile("nothing was sent, since the header lacks source or externalId, by which " + CORRECT
                    + " finds what is to be corrected");
        }
    }

    private void send(Path path, SheetFile file, ImportClient client, Summary summary)
            throws IOException, InterruptedException {
        try (var progress = Progress.over(path, console, errors)) {
            new FileImport(client, summary, progress).run(file);
        } catch (ServiceAway away) {
            console.say(summary.text());
            throw new UserFault("The import stopped, since the service stayed away for a minute: %s.%s"
                    .formatted(away.getMessage(), summary.isRepeatable() ? " Run it again to go on" : ""));
        } catch (ImportRefused refused) {
            console.say(summary.text());
            throw new UserFault("Nothing more was sent: " + refused.getMessage());
        } catch (IOException unusable) {
            console.say(summary.text());
            throw unusable;
        }
        console.say(summary.rows() == 0 ? "There are no rows in it" : summary.text());
    }

    private static Path file(List<String> options) {
        var files = options.stream().filter(option -> !option.equals(CORRECT)).toList();
        if (files.size() != 1) {
            throw new UserFault("./accalmie import [--correct] FILE takes one file, NDJSON or CSV");
        }
        var file = Path.of(files.getFirst());
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

    private static ZoneId zone() {
        var name = variable("ACCALMIE_ZONE").orElse("Europe/Paris");
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw new UserFault("ACCALMIE_ZONE=%s is no time zone; one is Europe/Paris".formatted(name));
        }
    }

    private static Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(it -> !it.isBlank());
    }
}
