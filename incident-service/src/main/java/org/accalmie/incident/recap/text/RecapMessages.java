package org.accalmie.incident.recap.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of a recap; the texts are in {@code messages/recap_<language>.properties}. */
@MessageBundle(value = RecapMessages.BUNDLE, locale = "fr")
public interface RecapMessages {
    String BUNDLE = "recap";

    @Message
    String subject(String reference);

    @Message
    String greeting(String name);

    @Message
    String greetingWithoutName();

    @Message
    String intro(String day, String reference);

    @Message
    String atOnce();

    @Message
    String solved();

    @Message
    String recorded(String reference);

    @Message
    String ticket(String id);

    @Message
    String urgentTicket(String id);

    @Message
    String assigned(String name);

    @Message
    String callback(String time);

    @Message
    String commitment(String action, String time);

    @Message
    String meanwhile();

    @Message
    String written();

    @Message
    String interlocutor(String name);

    @Message
    String reach(String contact);

    @Message
    String gesture();

    @Message
    String workshop();

    @Message
    String workshops(String quantity);

    @Message
    String credit(String amount);

    @Message
    String month();

    @Message
    String months(String quantity);

    @Message
    String expertCall();

    @Message
    String expertCalls(String quantity);

    @Message
    String refund(String amount);

    @Message
    String otherGesture(String amount);

    @Message
    String approved();

    @Message
    String applied();

    @Message
    String pending();

    @Message
    String yourSide();

    @Message
    String condition(String action, String condition);

    @Message
    String available();

    @Message
    String adjust();

    @Message
    String closing();

    @Message
    String customerService();

    @Message
    String legalIntro(String day, String reference);

    @Message
    String legalForwarded();

    @Message
    String legalTicket(String id);

    @Message
    String legalCentral(String reference);

    @Message
    String legalChannel();

    @Message
    String legalDocuments(String reference);

    @Message
    String legalClosing();
}
