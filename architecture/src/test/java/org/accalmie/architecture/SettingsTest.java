package org.accalmie.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be set is said in the documents, by its whole name: whoever sees it in a file finds it by a search. */
class SettingsTest {
    private static final Path ROOT = Path.of("..");
    private static final Path OPERATIONS = ROOT.resolve("docs/operations.md");
    private static final Path CONTAINERS = ROOT.resolve("docs/containers.md");
    private static final Pattern ASKED = Pattern.compile("\\$\\{(ACCALMIE_[A-Z0-9_]+)");
    private static final Pattern SAID = Pattern.compile("(ACCALMIE_[A-Z0-9_]+)");

    @Test
    void shouldSayWhatASettingOfTheServicesDoes() throws IOException {
        var asked = new TreeSet<String>();
        for (var file : configurations()) {
            asked.addAll(names(ASKED, file));
        }
        assertThat(asked).contains("ACCALMIE_KAFKA", "ACCALMIE_SMTP_USER", "ACCALMIE_KPI_DB_PASSWORD");
        assertThat(names(SAID, OPERATIONS)).containsAll(asked);
    }

    @Test
    void shouldSayWhatCanBeSetForContainers() throws IOException {
        var said = names(SAID, OPERATIONS);
        said.addAll(names(SAID, CONTAINERS));
        assertThat(said).containsAll(names(ASKED, ROOT.resolve("docker-compose.yml")));
    }

    private static Iterable<Path> configurations() throws IOException {
        try (var modules = Files.list(ROOT)) {
            return modules.map(module -> module.resolve("src/main/resources"))
                    .flatMap(resources -> Stream.of(
                            resources.resolve("application.properties"),
                            resources.resolve("META-INF/microprofile-config.properties")))
                    .filter(Files::exists)
                    .toList();
        }
    }

    private static Set<String> names(Pattern pattern, Path file) throws IOException {
        var names = new TreeSet<String>();
        pattern.matcher(Files.readString(file)).results().forEach(name -> names.add(name.group(1)));
        return names;
    }
}
