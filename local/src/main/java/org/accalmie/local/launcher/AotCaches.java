package org.accalmie.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Start-up caches of the JVM. A cache fits exactly the jars, the JVM and the options it was trained with, so its name
 * carries the fingerprint of all three.
 */
final class AotCaches {
    private static final int DIGITS = 16;
    private static final String SUFFIX = ".aot";
    private static final String DRAFT = ".draft";

    private final Path folder;

    AotCaches(Path folder) {
        this.folder = folder;
    }

    boolean has(Trainee trainee) {
        return Files.exists(file(trainee));
    }

    JavaCommand command(Trainee trainee) {
        var file = file(trainee);
        return Files.exists(file) ? trainee.cached().using(file) : trainee.command();
    }

    /** Where the JVM writes while it trains; not yet a cache, and never one of a program that is built anew meanwhile. */
    Path draft(Trainee trainee) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder.resolve(file(trainee).getFileName() + DRAFT);
    }

    /** Makes the draft, if there is one, the only cache of the program. */
    void keep(Trainee trainee) {
        var draft = draft(trainee);
        if (!Files.exists(draft)) {
            return;
        }
        try {
            var file = file(trainee);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            for (var written : all(trainee)) {
                if (!written.equals(file)) {
                    Files.delete(written);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> all(Trainee trainee) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(it ->
                            it.getFileName().toString().matches(trainee.name() + "-[0-9a-f]{16}\\" + SUFFIX + ".*"))
                    .toList();
        }
    }

    private Path file(Trainee trainee) {
        return folder.resolve("%s-%s%s".formatted(trainee.name(), fingerprint(trainee), SUFFIX));
    }

    private static String fingerprint(Trainee trainee) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes(System.getProperty("java.vm.version")));
            digest.update(bytes(trainee.command().options().toString()));
            for (var jar : jarsBelow(trainee.jars())) {
                var attributes = Files.readAttributes(jar, BasicFileAttributes.class);
                digest.update(bytes("%s %d %s".formatted(jar, attributes.size(), attributes.lastModifiedTime())));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<Path> jarsBelow(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(it -> it.toString().endsWith(".jar")).sorted().toList();
        }
    }
}
