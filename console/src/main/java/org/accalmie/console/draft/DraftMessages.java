package org.accalmie.console.draft;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of drafts; both languages are in {@code messages/}. */
@MessageBundle("draft")
public interface DraftMessages {
    @Message
    String title();

    @Message
    String nobody_yet();

    @Message
    String saved(String at);

    @Message
    String expires(String at);

    @Message
    String go_on();

    @Message
    String discard();

    @Message
    String discarded();

    @Message
    String undo();

    @Message
    String empty();

    @Message
    String empty_text();

    @Message
    String new_sheet();
}
