package org.accalmie.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Remembers a process beyond the life of whoever started it. */
record PidFile(Path file, String sign) {

    /** @param sign a part of the command line that no other program has */
    static PidFile of(Installation installation, String name, Path sign) {
        return new PidFile(installation.run().resolve(name + ".pid"), sign.toString());
    }

    void write(ProcessHandle process) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, Long.toString(process.pid()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process, if it still lives and is what it was: numbers are given again. */
    Optional<ProcessHandle> process() {
        return pid().flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(it -> it.info().commandLine().orElse("").contains(sign));
    }

    /** Ends the process politely, and after the patience is over by force; says whether there was one. */
    boolean end(Duration patience) {
        var process = process();
        process.ifPresent(it -> end(it, patience));
        delete();
        return process.isPresent();
    }

    /** Leaves neither the process nor what it started. */
    static void end(ProcessHandle process, Duration patience) {
        var descendants = process.descendants().toList();
        process.destroy();
        var gone = process.onExit().completeOnTimeout(process, patience.toMillis(), TimeUnit.MILLISECONDS);
        if (gone.join().isAlive()) {
            process.destroyForcibly();
            process.onExit().join();
        }
        descendants.forEach(ProcessHandle::destroyForcibly);
    }

    private Optional<Long> pid() {
        try {
            return Files.exists(file)
                    ? Optional.of(Long.valueOf(Files.readString(file).strip()))
                    : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
