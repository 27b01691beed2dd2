package org.accalmie.console.advice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what an agent is told while writing a sheet; both languages are in {@code messages/}. */
@MessageBundle("advice")
public interface AdviceMessages {
    @Message
    String title();

    @Message
    String gesture();

    @Message
    String no_gesture();

    @Message
    String also(String others);

    @Message
    String times(int count);

    @Message
    String reason(Reasoning reason);

    @Message
    String offered();

    @Message
    String approval();

    @Message
    String no_approval();

    @Message
    String refused();

    @Message
    String destination();

    @Message
    String nowhere();

    @Message
    String missing();

    @Message
    String prepare_by(String at);

    @Message
    String complete();

    @Message
    String rest();

    @Message
    String minutes(int count);

    @Message
    String no_rest();

    @Message
    String waits();

    @Message
    String waits_too();

    @Message
    String still_saves();

    @Message
    String first_contact();

    @Message
    String contacts(int count);

    @Message
    String again(int count);

    @Message
    String gestures(int count, String value);

    @Message
    String next_approval();

    @Message
    String promises();

    @Message
    String late();

    @Message
    String recent(String reference, String at);

    @Message
    String go_on();

    @Message
    String or_new();

    @Message
    String of_another();

    @Message
    String last_contacts();

    @Message
    String guidance();

    @Message
    String choose_profile();

    @Message
    String phase();

    @Message
    String say();

    @Message
    String leave();

    @Message
    String copy();

    @Message
    String copied();

    @Message
    String only_if();

    @Message
    String scenes();

    @Message
    String checklist();

    @Message
    String channel();

    @Message
    String better();

    @Message
    String insert();

    @Message
    String away();
}
