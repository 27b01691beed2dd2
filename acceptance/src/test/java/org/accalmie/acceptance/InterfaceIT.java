package org.accalmie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The committed OpenAPI documents are the published ones. Run with {@code -Dinterfaces.write} to write them after a
 * change.
 */
class InterfaceIT {
    private final Accalmie accalmie = Accalmie.running();

    @ParameterizedTest
    @EnumSource(Service.class)
    void openApiShouldBeTheOneThatIsCommitted(Service service) throws IOException {
        // given
        var file = Path.of("..", "docs", "api", service.module() + ".json");

        // when
        var published = Api.send(
                        HttpRequest.newBuilder(accalmie.service(service).address("/q/openapi?format=json")))
                .expect(200);

        // then
        if (System.getProperty("interfaces.write") != null) {
            Files.writeString(file, published.json().toPrettyString() + "\n");
        }
        assertThat(Answer.json(Files.readString(file))).isEqualTo(published.json());
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void operationsPathsShouldNeedNoToken(Service service) {
        var packaged = accalmie.service(service);
        for (var path :
                new String[] {"/q/health/live", "/q/health/ready", "/q/metrics", "/q/openapi", "/q/swagger-ui/"}) {
            assertThat(packaged.status(path)).as(path).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void deadLettersShouldBeTheAdministratorsAlone(Service service) {
        assertThat(accalmie.api(service, "admin").all("/dead-letters?limit=10")).isEmpty();
        accalmie.api(service, "supervisor").get("/dead-letters").expectProblem(403);
    }
}
