package org.accalmie.benchmarks.footprint;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the operating system knows of a part of the system: one process, or one with its children.
 *
 * @param residentBytes all that is in memory; what several processes share is shared out among them
 * @param anonymousBytes of those, what is in no file and leaves memory only when its process ends or gives it back
 */
record Member(String name, Duration processorTime, long residentBytes, long anonymousBytes) {
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
        long resident = 0;
        long anonymous = 0;
        for (var process : processes) {
            var memory = memory(process);
            time = time.plus(process.info().totalCpuDuration().orElse(Duration.ZERO));
            resident += memory.getOrDefault("Pss", 0L);
            anonymous += memory.getOrDefault("Anonymous", 0L);
        }
        return new Member(name, time, resident, anonymous);
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
        } catch (IOException | UncheckedIOException ended) {
            // PostgreSQL ends a connection's process when it likes, and for a moment it still counts as alive
            return Map.of();
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
