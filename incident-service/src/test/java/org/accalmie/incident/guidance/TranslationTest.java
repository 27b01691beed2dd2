package org.accalmie.incident.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import org.accalmie.web.language.Language;
import org.junit.jupiter.api.Test;

class TranslationTest {
    private final Translation french = new Translation(Language.FR, new Placeholders(Map.of("company", "Durand")));
    private final Translation english = new Translation(Language.EN, new Placeholders(Map.of()));

    @Test
    void shouldPutTheTextInPlaceOfAMember() throws Exception {
        assertThat(english.of(tree("{'title': {'fr': 'Bonjour', 'en': 'Hello'}, 'number': 1}")))
                .isEqualTo(tree("{'title': 'Hello', 'number': 1}"));
    }

    @Test
    void shouldKeepTheOtherMembersOfAListsElement() throws Exception {
        assertThat(french.of(tree("[{'fr': 'Bonjour', 'en': 'Hello', 'onlyIf': ['A']}]")))
                .isEqualTo(tree("[{'onlyIf': ['A'], 'text': 'Bonjour'}]"));
    }

    @Test
    void shouldChooseTheListOfTheLanguage() throws Exception {
        // given
        var variants = tree("{'variants': {'fr': ['a', 'b']}}");

        // then
        assertThat(french.of(variants)).isEqualTo(tree("{'variants': ['a', 'b']}"));
        assertThat(english.of(variants)).isEqualTo(tree("{'variants': []}"));
    }

    @Test
    void shouldFillInWhatIsKnownAndLeaveTheRestVisible() throws Exception {
        // given
        var text = tree("{'text': {'fr': '{company} rappelle à {time}', 'en': '{company} calls at {time}'}}");

        // then
        assertThat(french.of(text)).isEqualTo(tree("{'text': 'Durand rappelle à {time}'}"));
        assertThat(english.of(text)).isEqualTo(tree("{'text': '{company} calls at {time}'}"));
    }

    @Test
    void shouldRefuseATextInOneLanguage() throws Exception {
        // given
        var half = tree("{'title': {'fr': 'Bonjour'}}");

        // then
        assertThatIllegalArgumentException().isThrownBy(() -> english.of(half)).withMessageContaining("No en");
    }

    private static JsonNode tree(String json) throws IOException {
        return new ObjectMapper().readTree(json.replace('\'', '"'));
    }
}
