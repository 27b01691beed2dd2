package org.accalmie.console.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the search; both languages are in {@code messages/}. */
@MessageBundle("search")
public interface SearchMessages {
    @Message
    String title();

    @Message
    String hint();

    @Message
    String dossiers();

    @Message
    String contacts();

    @Message
    String no_dossiers();

    @Message
    String no_contacts();

    @Message
    String on_board();

    @Message
    String dossier();

    @Message
    String start_text();
}
