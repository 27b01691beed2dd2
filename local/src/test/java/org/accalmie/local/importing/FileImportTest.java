package org.accalmie.local.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import org.accalmie.local.Ports;
import org.accalmie.local.importing.file.SheetFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileImportTest {
    @TempDir
    Path folder;

    @Test
    void shouldSayThatItWaitsWhereNobodyListens() throws Exception {
        // given
        var waits = new ArrayList<String>();
        var told = new CountDownLatch(1);
        var listener = new FileImport.Progress() {
            @Override
            public void done(long rows) {}

            @Override
            public void waiting(ServiceAway away, Duration atMost) {
                waits.add(away.getMessage());
                told.countDown();
            }
        };

        // when
        var importing = Thread.ofVirtual().start(() -> importNowhere(listener));
        told.await();
        importing.interrupt();
        importing.join();

        // then
        assertThat(waits).hasSize(1).noneMatch("null"::equals);
    }

    private void importNowhere(FileImport.Progress listener) {
        try (var file = SheetFile.open(Files.writeString(folder.resolve("a.ndjson"), "{}"), ZoneId.of("Europe/Paris"));
                var summary = new Summary(folder.resolve("refused.txt"))) {
            new FileImport(new ImportClient(nowhere(), ImportClient.Mode.RECORD, () -> "token"), summary, listener)
                    .run(file);
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI nowhere() {
        return URI.create("http://localhost:" + Ports.free());
    }
}
