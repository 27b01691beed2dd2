package org.accalmie.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.accalmie.local.plan.PortPlan;
import org.accalmie.local.plan.Service;

/** A checkout in which the launcher is real, the infrastructure is real, and the services are stubs. */
final class Sandbox {
    private static final String STUB = StubService.class.getName();

    private final Installation installation;
    private final PortPlan plan = PortPlan.onFreePorts();

    Sandbox(Path root) throws IOException {
        this.installation = new Installation(root);
        for (var service : Service.values()) {
            jar(installation.jar(service), STUB, "");
        }
        jar(installation.launcherJar(), Main.class.getName(), testClassPath());
    }

    Installation installation() {
        return installation;
    }

    PortPlan plan() {
        return plan;
    }

    Process start(String... arguments) throws IOException {
        return start(Map.of(), arguments);
    }

    Process start(Map<String, String> more, String... arguments) throws IOException {
        var command = new JavaCommand(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        var builder = new ProcessBuilder(command.run(installation.launcherJar(), arguments))
                .directory(installation.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(console().toFile()));
        builder.environment().putAll(plan.asVariables());
        builder.environment().put("ACCALMIE_AOT", "off");
        builder.environment().putAll(more);
        return builder.start();
    }

    int run(String... arguments) throws IOException, InterruptedException {
        var process = start(arguments);
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("No end of " + Arrays.toString(arguments) + ": " + output());
        }
        return process.exitValue();
    }

    String output() throws IOException {
        return Files.exists(console()) ? Files.readString(console()) : "";
    }

    /** Every process that was started from this checkout, PostgreSQL included. */
    List<ProcessHandle> processes() {
        var sign = installation.root().toString();
        return ProcessHandle.allProcesses()
                .filter(it -> it.info().commandLine().orElse("").contains(sign))
                .toList();
    }

    private Path console() {
        return installation.root().resolve("console.log");
    }

    private static void jar(Path file, String mainClass, String classPath) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, mainClass);
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
        Files.createDirectories(file.getParent());
        try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest);
                var stub = StubService.class.getResourceAsStream("StubService.class")) {
            jar.putNextEntry(new ZipEntry(STUB.replace('.', '/') + ".class"));
            stub.transferTo(jar);
        }
    }

    private static String testClassPath() {
        return Arrays.stream(System.getProperty("surefire.real.class.path", System.getProperty("java.class.path"))
                        .split(":"))
                .map(it -> Path.of(it).toUri().toString())
                .collect(Collectors.joining(" "));
    }
}
