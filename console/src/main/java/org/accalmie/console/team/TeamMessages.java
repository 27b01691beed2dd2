package org.accalmie.console.team;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a team's page; both languages are in {@code messages/}. */
@MessageBundle("team")
public interface TeamMessages {
    @Message
    String title();

    @Message
    String open(int count);

    @Message
    String nobody();

    @Message
    String since(String at);

    @Message
    String hours(String calendar, String zone);

    @Message
    String teams();

    @Message
    String empty();

    @Message
    String empty_text();

    @Message
    String today();

    /** @param at the time of day, or the place for it */
    @Message
    String now(String at);

    @Message
    String closed_today();

    @Message
    String open_today();

    @Message
    String opens(String at);

    @Message
    String overdue_before(int count);

    @Message
    String nothing_today();
}
