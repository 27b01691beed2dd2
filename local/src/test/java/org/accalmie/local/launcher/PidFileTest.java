package org.accalmie.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    private Process sleeper;

    @BeforeEach
    void startAProcess() throws IOException {
        sleeper = new ProcessBuilder("sleep", "600").start();
    }

    @AfterEach
    void endTheProcess() {
        sleeper.destroyForcibly();
    }

    @Test
    void shouldFindTheProcessItRemembers() {
        // given
        var pidFile = pidFile("sleep 600");

        // when
        pidFile.write(sleeper.toHandle());

        // then
        assertThat(pidFile.process()).contains(sleeper.toHandle());
    }

    @Test
    void shouldNotTakeAnotherProgramForTheOneItRemembers() {
        // given
        var pidFile = pidFile("incident-service/quarkus-run.jar");
        pidFile.write(sleeper.toHandle());

        // when
        var ended = pidFile.end(PATIENCE);

        // then
        assertThat(ended).isFalse();
        assertThat(sleeper.isAlive()).isTrue();
    }

    @Test
    void shouldEndTheProcessAndForgetIt() {
        // given
        var pidFile = pidFile("sleep 600");
        pidFile.write(sleeper.toHandle());

        // when
        var ended = pidFile.end(PATIENCE);

        // then
        assertThat(ended).isTrue();
        assertThat(sleeper.isAlive()).isFalse();
        assertThat(pidFile.file()).doesNotExist();
    }

    @Test
    void shouldEndByForceWhatDoesNotListen() throws IOException {
        // given
        var deaf = new ProcessBuilder("sh", "-c", "trap '' TERM; echo deaf; while :; do sleep 1; done").start();
        assertThat(deaf.inputReader().readLine()).isEqualTo("deaf");

        // when
        PidFile.end(deaf.toHandle(), Duration.ofMillis(300));

        // then
        assertThat(deaf.isAlive()).isFalse();
    }

    @Test
    void shouldFindNothingInADamagedFile() throws IOException {
        // given
        var pidFile = pidFile("sleep 600");
        Files.writeString(pidFile.file(), "");

        // then
        assertThat(pidFile.process()).isEmpty();
    }

    private PidFile pidFile(String sign) {
        return new PidFile(folder.resolve("sleeper.pid"), sign);
    }
}
