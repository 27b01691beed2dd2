package org.accalmie.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaCommandIT {
    @TempDir
    private Path folder;

    @Test
    void shouldStartAServiceWithItsStartUpCache() throws Exception {
        // given
        var jar = jar();
        var cache = folder.resolve("hello.aot");
        assertThat(run(JavaCommand.forService().training(cache).run(jar))).isZero();
        assertThat(cache).isNotEmptyFile();

        // when
        int status = run(JavaCommand.forService().compilingLater().using(cache).run(jar));

        // then
        assertThat(status).isZero();
    }

    private static int run(List<String> command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private Path jar() throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Hello.class.getName());
        var entry = Hello.class.getName().replace('.', '/') + ".class";
        var path = folder.resolve("hello.jar");
        try (var jar = new JarOutputStream(Files.newOutputStream(path), manifest);
                var bytes = Hello.class.getClassLoader().getResourceAsStream(entry)) {
            jar.putNextEntry(new JarEntry(entry));
            jar.write(bytes.readAllBytes());
        }
        return path;
    }
}
