package org.accalmie.local.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.accalmie.local.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailServerIT {
    private final int port = Ports.free();

    @TempDir
    private Path folder;

    private MailServer server;

    @BeforeEach
    void start() {
        server = new MailServer(new Mailbox(folder.resolve("mails")), port);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void shouldKeepWhatWasSentAsItsReaderSeesIt() throws MessagingException {
        // when
        send("jeanne@customer.example", "Récapitulatif");

        // then
        assertThat(mailbox().to("jeanne@customer.example"))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("messageId")
                .containsExactly(new Mail(
                        "",
                        "",
                        "care@company.example",
                        "jeanne@customer.example",
                        "Récapitulatif",
                        "Bonjour, 35,00 €",
                        "<p>Bonjour, 35,00 €</p>"));
    }

    @Test
    void shouldShowTheOldestFirst() throws MessagingException {
        // when
        for (var subject : List.of("one", "two", "three")) {
            send("jeanne@customer.example", subject);
        }

        // then
        assertThat(mailbox().all()).extracting(Mail::subject).containsExactly("one", "two", "three");
    }

    @Test
    void shouldBeAwayWhileStoppedAndKeepItsMails() throws MessagingException {
        // given
        send("jeanne@customer.example", "before");

        // when
        server.stop();

        // then
        assertThatThrownBy(() -> send("jeanne@customer.example", "meanwhile")).isInstanceOf(MessagingException.class);
        server.start();
        send("jeanne@customer.example", "after");
        assertThat(mailbox().all()).extracting(Mail::subject).containsExactly("before", "after");
    }

    @Test
    void shouldBeEmptyBeforeTheFirstMail() {
        assertThat(mailbox().all()).isEmpty();
    }

    private Mailbox mailbox() {
        return new Mailbox(folder.resolve("mails"));
    }

    private void send(String to, String subject) throws MessagingException {
        var settings = new Properties();
        settings.setProperty("mail.smtp.host", "localhost");
        settings.setProperty("mail.smtp.port", Integer.toString(port));
        var mail = new MimeMessage(Session.getInstance(settings));
        mail.setFrom(new InternetAddress("care@company.example"));
        mail.setRecipient(RecipientType.TO, new InternetAddress(to));
        mail.setSubject(subject, "UTF-8");
        mail.setContent(new MimeMultipart(
                "alternative", part("Bonjour, 35,00 €", "plain"), part("<p>Bonjour, 35,00 €</p>", "html")));
        Transport.send(mail);
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, "UTF-8", subtype);
        return part;
    }
}
