package org.accalmie.benchmarks.observing;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.accalmie.benchmarks.rig.Rig;

/** How much of its heap a service holds on to. */
public final class HeapOfAService {
    private static final Path JCMD = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    private static final int MEGABYTE = 1 << 20;

    private HeapOfAService() {}

    /** After a full collection, in MiB. */
    public static double afterCollection(Rig rig, String module) throws Exception {
        collect(rig.service(module).handle().pid());
        try (var http = HttpClient.newHttpClient()) {
            var metrics = http.send(
                    HttpRequest.newBuilder(rig.address(module, "/q/metrics")).build(),
                    HttpResponse.BodyHandlers.ofString());
            return metrics.body()
                            .lines()
                            .filter(line -> line.startsWith("jvm_memory_used_bytes{") && line.contains("area=\"heap\""))
                            .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                            .sum()
                    / MEGABYTE;
        }
    }

    private static void collect(long pid) throws IOException, InterruptedException {
        var collecting = new ProcessBuilder(JCMD.toString(), Long.toString(pid), "GC.run")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (collecting.waitFor() != 0) {
            throw new IllegalStateException("jcmd could not make process " + pid + " collect");
        }
    }
}
