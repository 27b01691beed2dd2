package org.accalmie.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCachesTest {

    @TempDir
    Path folder;

    private AotCaches caches;
    private Trainee trainee;

    @BeforeEach
    void buildAProgram() throws IOException {
        var jar = Files.createDirectory(folder.resolve("program")).resolve("run.jar");
        Files.writeString(jar, "as built");
        trainee = new Trainee("program", jar, new JavaCommand(List.of("-Xmx256m")));
        caches = new AotCaches(folder.resolve("caches"));
    }

    @Test
    void shouldRunWithTheCacheOnceItWasTrained() throws IOException {
        // when
        train(trainee);

        // then
        assertThat(caches.has(trainee)).isTrue();
        assertThat(caches.command(trainee).options()).hasSize(2).anyMatch(it -> it.startsWith("-XX:AOTCache="));
    }

    @Test
    void shouldRunWithoutACacheWhenTheJarWasBuiltAgain() throws IOException {
        // given
        train(trainee);

        // when
        Files.writeString(trainee.jar(), "built again");

        // then
        assertThat(caches.has(trainee)).isFalse();
        assertThat(caches.command(trainee)).isEqualTo(trainee.command());
    }

    @Test
    void shouldRunWithoutACacheOfOtherOptions() throws IOException {
        // given
        train(trainee);

        // when
        var changed = new Trainee(trainee.name(), trainee.jar(), new JavaCommand(List.of("-Xmx512m")));

        // then
        assertThat(caches.has(changed)).isFalse();
    }

    @Test
    void shouldKeepOneCacheOfEachProgram() throws IOException {
        // given
        train(trainee);
        train(new Trainee("other", trainee.jar(), trainee.command()));
        Files.writeString(trainee.jar(), "built again");

        // when
        train(trainee);

        // then
        assertThat(Files.list(folder.resolve("caches"))
                        .map(it -> it.getFileName().toString()))
                .satisfiesExactlyInAnyOrder(
                        it -> assertThat(it).startsWith("program-"),
                        it -> assertThat(it).startsWith("other-"));
    }

    @Test
    void shouldKeepNoCacheOfWhatWasBuiltAnewWhileItTrained() throws IOException {
        // given
        Files.writeString(caches.draft(trainee), "of what was");

        // when
        Files.writeString(trainee.jar(), "built again");
        caches.keep(trainee);

        // then
        assertThat(caches.has(trainee)).isFalse();
    }

    @Test
    void shouldKeepTheOldStateWhenTrainingLeftNothing() {
        // when
        caches.keep(trainee);

        // then
        assertThat(caches.has(trainee)).isFalse();
    }

    private void train(Trainee program) throws IOException {
        Files.writeString(caches.draft(program), "cache");
        caches.keep(program);
    }
}
