package org.accalmie.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.Map;
import org.accalmie.local.plan.Listener;
import org.accalmie.local.plan.Probe;
import org.accalmie.local.plan.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherIT {
    private static final Duration LONG = Duration.ofMinutes(2);

    @TempDir
    Path root;

    private Sandbox sandbox;

    @BeforeEach
    void build() throws IOException {
        sandbox = new Sandbox(root.toRealPath());
    }

    @AfterEach
    void leaveNothing() throws Exception {
        sandbox.run("down");
        await().atMost(LONG).until(() -> sandbox.processes().isEmpty());
    }

    @Test
    void shouldStartEverythingAndStopItAgainWithoutLeavingAProcess() throws Exception {
        // when
        var up = start();

        // then
        assertThat(sandbox.run("status")).isZero();
        assertThat(sandbox.run("up")).isZero();
        assertThat(sandbox.output()).contains("is up already");
        assertThat(sandbox.run("token", "care")).isZero();
        assertThat(sandbox.output().strip().lines().toList().getLast()).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
        assertThat(sandbox.run("down")).isZero();
        assertThat(up.waitFor()).isZero();
        assertThat(sandbox.processes()).isEmpty();
        assertThat(sandbox.run("status")).isEqualTo(1);
    }

    @Test
    void shouldStartTheConsoleLastAndNameItFirst() throws Exception {
        // when
        start();

        // then
        assertThat(sandbox.run("status")).isZero();
        var said =
                sandbox.output().lines().filter(line -> line.startsWith("  ")).toList();
        var addresses = said.stream().filter(line -> line.contains(" http://")).toList();
        assertThat(said.stream().filter(line -> line.contains("ready after")))
                .last()
                .asString()
                .startsWith("  console ");
        assertThat(addresses.getFirst())
                .matches("  console +http://localhost:%d/ +ready"
                        .formatted(sandbox.plan().of(Listener.CONSOLE)));
    }

    @Test
    void shouldKeepTheConsolesKeyFromRunToRun() throws Exception {
        // given
        start();
        var key = Installation.consoleKey(sandbox.installation().data());
        var first = key.text();
        sandbox.run("down");

        // when
        start();

        // then
        assertThat(key.text()).isEqualTo(first).hasSize(32);
        assertThat(Files.getPosixFilePermissions(key.file()))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void shouldStartAgainAServiceThatDiesAndSaySo() throws Exception {
        // given
        start();
        var service = service(Service.FOLLOWUP);

        // when
        service.destroyForcibly();

        // then
        await().atMost(LONG).until(() -> sandbox.output().contains("followup-service died (exit code 137)"));
        await().atMost(LONG).until(() -> Probe.succeeds(Service.FOLLOWUP.readiness(sandbox.plan())));
        assertThat(service(Service.FOLLOWUP)).isNotEqualTo(service);
    }

    @Test
    void shouldSayWhyAServiceCannotStartAndGiveUp() throws Exception {
        // when
        var up = sandbox.start(Map.of(StubService.UNABLE, "kpi"), "up");
        await().atMost(LONG).until(() -> !up.isAlive());

        // then
        assertThat(up.exitValue()).isEqualTo(1);
        assertThat(sandbox.output())
                .contains("kpi-service died (exit code 1), again in 1.0 s")
                .contains("Accalmie cannot start: kpi-service died 3 times without having been ready")
                .contains("    ERROR: it is too weak")
                .endsWith("Accalmie is down\n")
                .doesNotContain("UserFault");
        assertThat(sandbox.processes()).isEmpty();
    }

    @Test
    void shouldGoOnAfterTheLauncherWasKilled() throws Exception {
        // given
        var killed = start();
        killed.destroyForcibly().waitFor();
        assertThat(sandbox.processes()).isNotEmpty();

        // when
        start();

        // then
        assertThat(sandbox.output()).contains("The earlier run was killed");
        assertThat(sandbox.run("status")).isZero();
    }

    @Test
    void shouldNameTheVariableOfATakenPortAndStartNothing() throws Exception {
        // given
        var port = sandbox.plan().of(Listener.KPI);

        // when
        try (var squatter = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(squatter.isBound()).isTrue();
            assertThat(sandbox.run("up")).isEqualTo(1);
        }

        // then
        assertThat(sandbox.output()).contains("Port %d of kpi-service is taken".formatted(port), "ACCALMIE_KPI_PORT");
        assertThat(sandbox.processes()).isEmpty();
    }

    @Test
    void shouldRefuseATokenForARoleThatDoesNotExist() throws Exception {
        assertThat(sandbox.run("token", "king")).isEqualTo(1);
        assertThat(sandbox.output()).contains("tool agent supervisor n2 billing legal care bi admin");
    }

    private Process start() throws IOException {
        var announced = times("is up after");
        var process = sandbox.start("up");
        await().atMost(LONG).until(() -> !process.isAlive() || times("is up after") > announced);
        assertThat(process.isAlive()).as(sandbox.output()).isTrue();
        return process;
    }

    private int times(String words) throws IOException {
        return sandbox.output().split(words, -1).length;
    }

    private ProcessHandle service(Service service) {
        var installation = sandbox.installation();
        return PidFile.of(installation, service.folder(), installation.jar(service))
                .process()
                .orElseThrow();
    }
}
