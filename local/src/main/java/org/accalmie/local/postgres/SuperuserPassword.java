package org.accalmie.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** A password that nobody chose, in a file beside the data that only its owner reads. */
final class SuperuserPassword {
    private static final int BYTES = 24;

    private final Path file;

    private SuperuserPassword(Path file) {
        this.file = file;
    }

    static SuperuserPassword beside(Path data) {
        return new SuperuserPassword(data.resolveSibling(data.getFileName() + ".password"));
    }

    boolean exists() {
        return Files.exists(file);
    }

    void choose() {
        var random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(file);
            var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(file, mine);
            Files.writeString(file, Base64.getUrlEncoder().encodeToString(random));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file() {
        return file;
    }
}
