package org.accalmie.escalation.webhook.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.accalmie.events.escalation.EscalationEvent;
import org.accalmie.web.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChatWordsTest {
    /** A word that is missing would be found by whoever takes a case up, whose command it would end. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void shouldHaveAWordForAllThatIsTold(Language language) {
        var words = new ChatWords(language);
        var events =
                Arrays.stream(EscalationEvent.class.getPermittedSubclasses()).map(Class::getSimpleName);
        assertThat(Stream.concat(events, Stream.concat(ChatMessage.FACTS.stream(), ChatMessage.TIMES.stream())))
                .allSatisfy(name -> assertThat(words.of(name)).isNotBlank());
    }
}
