package org.accalmie.escalation.webhook.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.accalmie.web.language.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChatMessageTest {
    private static final String HOSTILE = "*A*_b_~c~`d`[e](http://evil)<!channel>&";
    private static final String ESCAPED = "*A*_b_~c~`d`[e](http://evil)&lt;!channel&gt;&amp;";

    @Test
    void shouldShowAnIdAsItIsInSlack() {
        // when
        var message = about(Map.of("customerId", HOSTILE, "team", "N2")).slack();

        // then
        assertThat(message.get("blocks"))
                .isEqualTo(List.of(
                        block("header", "plain_text", "A new case"),
                        block("section", "plain_text", "• Team: N2\n• Customer: " + ESCAPED),
                        block("section", "mrkdwn", "<https://accalmie.example/escalations/1|Open the case>")));
        assertThat(message).containsEntry("mrkdwn", false);
        assertThat(message).containsEntry("text", "A new case\n• Team: N2\n• Customer: " + ESCAPED);
    }

    @Test
    void shouldShowAnIdAsItIsInTeams() {
        // when
        var card = about(Map.of("customerId", HOSTILE)).teams().toString();

        // then
        assertThat(card)
                .contains("type=RichTextBlock", "text=Customer: ", "text=" + HOSTILE)
                .doesNotContain("FactSet");
    }

    private static ChatMessage about(Map<String, @Nullable Object> data) {
        var around = new Messages.Circumstances(
                Instant.EPOCH, false, ZoneId.of("Europe/Paris"), URI.create("https://accalmie.example/escalations/1"));
        return new ChatMessage("EscalationSent", data, around, Language.EN);
    }

    private static Map<String, Object> block(String type, String textType, String text) {
        return Map.of("type", type, "text", Map.of("type", textType, "text", text));
    }
}
