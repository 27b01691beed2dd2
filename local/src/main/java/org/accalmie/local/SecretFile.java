package org.accalmie.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** A secret of 32 characters that nobody chose, in a file that only its owner reads. */
public final class SecretFile {
    private static final int BYTES = 24;

    private final Path file;

    public SecretFile(Path file) {
        this.file = file;
    }

    public boolean exists() {
        return Files.exists(file);
    }

    public void choose() {
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

    public String text() {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The secret, chosen now if none was before. */
    public String ensured() {
        if (!exists()) {
            choose();
        }
        return text();
    }

    public Path file() {
        return file;
    }
}
