package org.accalmie.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastWordsTest {
    private static final String EARLIER = "2026-03-04 10:00:00,000 ERROR [io.quarkus] (main) an earlier fault\n";

    @TempDir
    Path folder;

    @Test
    void shouldBeTheFaultWithoutItsStack() throws IOException {
        assertThat(wordsOf("""
                        2026-03-04 10:00:01,000 INFO  [org.acme] (main) beginning
                        2026-03-04 10:00:02,000 ERROR [io.quarkus.runtime.Application] (main) Failed to start: Oops: too weak
                        \tat org.acme.Deployment.check(Deployment.java:12)
                        Caused by: Oops: too weak
                        \tat org.acme.Deployment.check(Deployment.java:12)
                        \t... 12 more
                        """)).isEqualTo("""
                            2026-03-04 10:00:02,000 ERROR [io.quarkus.runtime.Application] (main) Failed to start: Oops: too weak
                            Caused by: Oops: too weak""".indent(4).stripTrailing());
    }

    @Test
    void shouldBeTheEndWhereNoFaultIsTold() throws IOException {
        assertThat(wordsOf("one\ntwo\n")).isEqualTo("    one\n    two");
    }

    @Test
    void shouldBeFewOfMany() throws IOException {
        assertThat(wordsOf("line\n".repeat(1_000) + "the end\n").lines())
                .hasSize(12)
                .last()
                .isEqualTo("    the end");
    }

    @Test
    void shouldBeNoneOfWhoSaidNothing() throws IOException {
        assertThat(wordsOf("")).isEmpty();
    }

    private String wordsOf(String text) throws IOException {
        var log = folder.resolve("service.log");
        Files.writeString(log, EARLIER + text);
        return LastWords.of(log, EARLIER.length());
    }
}
