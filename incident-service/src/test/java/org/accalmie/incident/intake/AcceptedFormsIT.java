package org.accalmie.incident.intake;

import static org.accalmie.incident.ASheet.aSheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.accalmie.incident.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks odd and is taken all the same. */
@QuarkusTest
class AcceptedFormsIT extends ServiceTest {
    @ParameterizedTest
    @ValueSource(strings = {"7", "...", ".a", "Jean Dupont", "a/b?c#d", "客户-1", "{}", "{{", "🙂🙂"})
    void shouldTakeTheIdOfACustomer(String id) {
        assertThat(record(aSheet().of(id)).at("/customer/id").asText()).isEqualTo(id);
    }

    @Test
    void shouldCountCharactersOfAnIdAsPeopleDo() {
        record(aSheet().of("🙂".repeat(64)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.fr", "prénom.nom+tag@exemple.fr", "o'neill@mail.example.co.uk", "root@localhost"})
    void shouldTakeAnAddress(String email) {
        var sheet = aSheet().withJson("customer", "{\"id\": \"C\", \"email\": \" %s \"}".formatted(email));
        assertThat(record(sheet).at("/customer/email").asText()).isEqualTo(email);
    }

    @Test
    void shouldTakeABlankAddressForNone() {
        var sheet = aSheet().withJson("customer", "{\"id\": \"C\", \"email\": \" \"}");
        assertThat(record(sheet).at("/customer").has("email")).isFalse();
    }

    @Test
    void shouldAdviseWhileIdsAreStillToCome() {
        var begun = "{\"customer\": {\"id\": \"\"}, \"agent\": {\"id\": \" \"}}";
        body(as("agent").contentType("application/json").body(begun).post("/gesture-advice"), 200);
    }

    @Test
    void shouldTakeWhatAClockThatIsAheadSays() {
        record(aSheet().at("2026-11-18T10:05:00Z"));
    }

    @Test
    void shouldRefuseAFutureThatIsHistorical() {
        var answer = post(as("tool"), aSheet().at("2026-11-19T10:00:00Z").withJson("historical", "true"));
        assertThat(body(answer, 400).at("/violations/0/field").asText()).isEqualTo("contact.startedAt");
        body(post(as("tool"), aSheet().at("2026-11-18T10:00:01Z").withJson("historical", "true")), 400);
        body(post(as("tool"), aSheet().at("2026-11-18T10:00:00Z").withJson("historical", "true")), 201);
    }

    @Test
    void shouldAskForNoIdInAPathThatNoCustomerEverHad() {
        for (var path : new String[] {"/customers/%20", "/customers/%20%20/export", "/incidents?customer=%20"}) {
            var answer =
                    as("boss", "admin", "supervisor").urlEncodingEnabled(false).get(path);
            assertThat(body(answer, 400).get("violations")).as(path).hasSize(1);
        }
    }
}
