package org.accalmie.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.accalmie.local.plan.PortPlan;
import org.jspecify.annotations.Nullable;

/** What other shells need to know of the running launcher: who it is and which ports it gave. */
final class RunFile {
    /** Held here, for a channel that nobody holds is closed by the garbage collector, and its lock with it. */
    private static @Nullable FileChannel lock;

    private final Path lockFile;
    private final Path portsFile;
    private final PidFile pidFile;

    RunFile(Installation installation) {
        this.lockFile = installation.run().resolve("lock");
        this.portsFile = installation.run().resolve("ports");
        this.pidFile = PidFile.of(installation, "launcher", installation.launcherJar());
    }

    /** Makes this process the only launcher until it ends, however it ends; false when there is another. */
    boolean claim() {
        try {
            Files.createDirectories(lockFile.getParent());
            lock = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return lock.tryLock() != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(PortPlan plan) {
        var properties = new Properties();
        properties.putAll(plan.asVariables());
        try (var writer = Files.newBufferedWriter(portsFile)) {
            properties.store(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pidFile.write(ProcessHandle.current());
    }

    void delete() {
        pidFile.delete();
    }

    Optional<ProcessHandle> launcher() {
        return pidFile.process();
    }

    /** The ports of the running launcher. */
    PortPlan plan() {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(portsFile)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> variables = new HashMap<>();
        properties.forEach((name, value) -> variables.put((String) name, (String) value));
        return PortPlan.from(variables);
    }
}
