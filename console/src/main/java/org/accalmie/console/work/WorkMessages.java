package org.accalmie.console.work;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of one's own work; both languages are in {@code messages/}. */
@MessageBundle("work")
public interface WorkMessages {
    @Message
    String title();

    @Message
    String section(WorkView.Section section);

    @Message
    String none(WorkView.Section section);

    @Message
    String promises();

    @Message
    String no_promises();

    @Message
    String incidents();

    @Message
    String no_incidents();

    @Message
    String empty();

    @Message
    String empty_text();

    @Message
    String due();
}
