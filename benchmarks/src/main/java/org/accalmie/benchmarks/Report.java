package org.accalmie.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.accalmie.benchmarks.rig.Figure;

/** Prints a table and keeps the same figures as JSON. */
final class Report {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path folder;
    private final PrintStream out;

    Report(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    void add(String benchmark, List<Figure> figures) throws IOException {
        out.printf("%n%-58s %14s %14s %8s  %s%n", benchmark, "measured", "anchor", "ratio", "aim");
        figures.forEach(this::print);
        Files.createDirectories(folder);
        var members = new LinkedHashMap<String, Object>();
        members.put("benchmark", benchmark);
        members.put("at", InstantSource.system().instant().toString());
        members.put("machine", machine());
        members.put("figures", figures.stream().map(Report::json).toList());
        JSON.writeValue(folder.resolve(benchmark + ".json").toFile(), members);
    }

    /** Figures travel only with what they were measured on, and how busy that was with other things. */
    private static Map<String, Object> machine() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return Map.of(
                "system", system.getName() + " " + system.getArch(),
                "processors", system.getAvailableProcessors(),
                "loadAverage", system.getSystemLoadAverage(),
                "java", Runtime.version().toString());
    }

    private void print(Figure figure) {
        out.printf(
                "  %-56s %14s %14s %8s  %s%n",
                figure.name(),
                number(figure.value()) + " " + figure.unit(),
                figure.anchor() == null ? "" : number(figure.anchor()) + " " + figure.unit(),
                figure.ratio() == null ? "" : String.format(Locale.ROOT, "%.2f", figure.ratio()),
                figure.aim() == null ? "" : figure.aim());
    }

    private static Map<String, Object> json(Figure figure) {
        var members = new LinkedHashMap<String, Object>();
        members.put("name", figure.name());
        members.put("value", figure.value());
        members.put("unit", figure.unit());
        if (figure.anchor() != null) {
            members.put("anchor", figure.anchor());
            members.put("ratio", figure.value() / figure.anchor());
        }
        if (figure.aim() != null) {
            members.put("aim", figure.aim());
        }
        return members;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : "%.2f", value);
    }
}
