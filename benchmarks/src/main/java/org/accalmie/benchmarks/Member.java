package org.accalmie.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What the operating system knows of a part of the system: one process, or one with its children. */
record Member(String name, Duration processorTime, long residentBytes) {
    private static final long KIB = 1024;

    static Member of(String name, long pid) throws IOException {
        return of(name, Stream.of(process(pid)).toList());
    }

    static Member withChildren(String name, long pid) throws IOException {
        var parent = process(pid);
        return of(name, Stream.concat(Stream.of(parent), parent.descendants()).toList());
    }

    private static Member of(String name, List<ProcessHandle> processes) throws IOException {
        var time = Duration.ZERO;
        long bytes = 0;
        for (var process : processes) {
            time = time.plus(process.info().totalCpuDuration().orElse(Duration.ZERO));
            bytes += residentBytes(process);
        }
        return new Member(name, time, bytes);
    }

    /** Linux shares out among PostgreSQL's processes what they share; elsewhere it counts for each of them. */
    private static long residentBytes(ProcessHandle process) throws IOException {
        var rollup = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
        if (!Files.isReadable(rollup)) {
            return KIB * number(ps(process));
        }
        try (var lines = Files.lines(rollup)) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> KIB * number(line))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException ended) {
            // PostgreSQL ends a connection's process when it likes
            if (process.isAlive()) {
                throw ended;
            }
            return 0;
        }
    }

    private static String ps(ProcessHandle process) throws IOException {
        var command = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(process.pid()));
        try (var output = command.start().getInputStream()) {
            return new String(output.readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    private static long number(String line) {
        return Long.parseLong("0" + line.replaceAll("\\D", ""));
    }

    private static ProcessHandle process(long pid) {
        return ProcessHandle.of(pid).orElseThrow(() -> new IllegalStateException("process %d is gone".formatted(pid)));
    }
}
