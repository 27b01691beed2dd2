package org.accalmie.local.launcher;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The options of a JVM of this system. */
public record JavaCommand(List<String> options) {
    private static final String CACHE = "-XX:AOTCache=";
    private static final String CACHE_OUTPUT = "-XX:AOTCacheOutput=";

    /** Small enough for a laptop: 256 MiB of heap and under 400 MB in all, whatever callers do. */
    public static JavaCommand forService() {
        return new JavaCommand(List.of(
                "-Xmx256m",
                // the default start is the maximum on a large machine, whose young generation is touched at once
                "-Xms80m",
                // all of it is touched. What is left of the heap at the start must hold the objects of the start-up
                // cache, or the JVM does not start with it
                "-Xmn32m",
                // a list of large sheets survives until it is written, and must not make the old generation grow
                "-XX:SurvivorRatio=2",
                // the old generation grows rather than being collected, so nothing goes there that need not
                "-XX:TargetSurvivorRatio=90",
                // a full collection gives back at once what a burst has taken of the heap
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=30",
                "-XX:-ShrinkHeapInSteps",
                // what the C library keeps of freed native memory, 30 to 60 MB a service, goes back to the machine
                "-XX:TrimNativeHeapInterval=10000",
                "-Xss512k",
                // what has no memory left does nothing right any more, and is started again
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:ReservedCodeCacheSize=64m",
                // as much as the heap would be allowed otherwise: what callers do not read waits in direct buffers
                "-XX:MaxDirectMemorySize=64m",
                // no full collections while a service warms up, in search of classes and code to unload: there are none
                "-XX:MetaspaceSize=128m",
                "-XX:SweeperThreshold=100",
                // a cache that fits in part is used in part; nobody needs to read which
                "-Xlog:aot*=off",
                // elsewhere than where it was made for, every page of a cache is read and changed at the start: some
                // 3 s for all services, and 80 MiB of each that stay the page cache's otherwise
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:ArchiveRelocationMode=0",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
    }

    static JavaCommand ofThisProcess() {
        var arguments = ManagementFactory.getRuntimeMXBean().getInputArguments();
        return new JavaCommand(arguments.stream()
                .filter(it -> !it.startsWith(CACHE) && !it.startsWith(CACHE_OUTPUT))
                .toList());
    }

    /**
     * What is called ten times as often as by default is compiled. With a start-up cache hardly anything of a start is worth
     * it, and the compilers take a third of the start's processor time otherwise; what is asked much right after a start is
     * answered more slowly then.
     */
    JavaCommand compilingLater() {
        return with("-XX:CompileThresholdScaling=10");
    }

    JavaCommand using(Path cache) {
        return with(CACHE + cache);
    }

    JavaCommand training(Path cache) {
        return with(CACHE_OUTPUT + cache);
    }

    public List<String> run(Path jar, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-jar");
        command.add(jar.toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private JavaCommand with(String option) {
        var all = new ArrayList<>(options);
        all.add(option);
        return new JavaCommand(List.copyOf(all));
    }
}
