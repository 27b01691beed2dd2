package org.accalmie.local.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Mails in a folder, a file each, which any mail program opens; the names sort by the time of arrival. */
public final class Mailbox {
    private final Path folder;
    private final AtomicInteger count = new AtomicInteger();

    public Mailbox(Path folder) {
        this.folder = folder;
    }

    /** Oldest first. */
    public List<Mail> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .map(Mail::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Mail> to(String address) {
        return all().stream().filter(mail -> mail.to().equals(address)).toList();
    }

    void keep(byte[] content) {
        var name = String.format(Locale.ROOT, "%014d-%04d", Instant.now().toEpochMilli(), count.incrementAndGet());
        var arriving = folder.resolve(name + ".part");
        try {
            Files.createDirectories(folder);
            Files.write(arriving, content);
            Files.move(arriving, folder.resolve(name + ".eml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
