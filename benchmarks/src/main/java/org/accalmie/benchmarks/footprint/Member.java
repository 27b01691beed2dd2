package org.accalmie.benchmarks.footprint;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * What the operating system knows of a part of the system: one process, or one with its children.
 *
 * @param residentBytes all that is in memory; what several processes share is shared out among them
 * @param anonymousBytes of those, what is in no file and leaves memory only when its process ends or gives it back
 */
record Member(String name, Duration processorTime, long residentBytes, long anonymousBytes) {
    private static final long KIB = 1024;

    static Member of(String name, long pid) throws IOException {
        return of(name, process(pid));
    }

    /** Children that cannot be read any more are left out. */
    static Member withChildren(String name, long pid) throws IOException {
        var parent = process(pid);
        var all = of(name, parent);
        for (var child : parent.descendants().toList()) {
            try {
                all = all.and(of(name, child));
            } catch (IOException ended) {
                // PostgreSQL ends a connection's process when it likes, and for a moment it still counts as alive
            }
        }
        return all;
    }

    private static Member of(String name, ProcessHandle process) throws IOException {
        var memory = memory(process);
        return new Member(
                name,
                process.info().totalCpuDuration().orElse(Duration.ZERO),
                memory.getOrDefault("Pss", 0L),
                memory.getOrDefault("Anonymous", 0L));
    }

    private Member and(Member other) {
        return new Member(
                name,
                processorTime.plus(other.processorTime),
                residentBytes + other.residentBytes,
                anonymousBytes + other.anonymousBytes);
    }

    /** In bytes, as Linux names it; elsewhere all that is resident counts for each process, as if none were in a file. */
    private static Map<String, Long> memory(ProcessHandle process) throws IOException {
        var rollup = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
        if (!Files.isReadable(rollup)) {
            long resident = KIB * number(ps(process));
            return Map.of("Pss", resident, "Anonymous", resident);
        }
        try (var lines = Files.lines(rollup)) {
            return lines.filter(line -> line.endsWith(" kB"))
                    .collect(toMap(line -> line.substring(0, line.indexOf(':')), line -> KIB * number(line)));
        } catch (UncheckedIOException ended) {
            throw ended.getCause();
        }
    }

    private static String ps(ProcessHandle process) throws IOException {
        var command = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(process.pid()));
        try (var output = command.start().getInputStream()) {
            var resident = new String(output.readAllBytes(), StandardCharsets.US_ASCII);
            if (resident.isBlank()) {
                throw new IOException("process %d ended".formatted(process.pid()));
            }
            return resident;
        }
    }

    private static long number(String line) {
        return Long.parseLong("0" + line.replaceAll("\\D", ""));
    }

    private static ProcessHandle process(long pid) {
        return ProcessHandle.of(pid).orElseThrow(() -> new IllegalStateException("process %d is gone".formatted(pid)));
    }
}
