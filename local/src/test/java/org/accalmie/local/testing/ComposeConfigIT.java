package org.accalmie.local.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Compose reads its file, where Compose is installed; no engine is needed for that. */
class ComposeConfigIT {
    private static final Path ROOT = Path.of("..");

    @Test
    void shouldBeReadWithWhatTheExampleNames() throws Exception {
        assumeTrue(succeeds("version"));

        // when
        var compose = compose("--profile", "observability", "config", "--quiet");
        for (var line : Files.readAllLines(ROOT.resolve(".env.example"))) {
            if (line.endsWith("=")) {
                compose.environment().put(line.substring(0, line.length() - 1), "secret");
            }
        }
        var process = compose.redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);

        // then
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).isEmpty();
    }

    @Test
    void shouldAskForEveryPassword() throws Exception {
        assumeTrue(succeeds("version"));

        assertThat(succeeds("config", "--quiet")).isFalse();
    }

    private static boolean succeeds(String... words) throws InterruptedException {
        try {
            var process = compose(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }

    /** Nobody's own passwords are read. */
    private static ProcessBuilder compose(String... words) {
        var command = new ArrayList<>(List.of("docker", "compose", "--env-file", "/dev/null"));
        command.addAll(List.of(words));
        return new ProcessBuilder(command).directory(ROOT.toFile());
    }
}
