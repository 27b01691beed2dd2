package org.accalmie.local.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * A mail as its reader sees it; {@code messageId}, {@code autoSubmitted}, {@code text} and {@code html} are empty where it has
 * none.
 */
public record Mail(
        String messageId, String autoSubmitted, String from, String to, String subject, String text, String html) {

    static Mail read(Path file) {
        try (var content = Files.newInputStream(file)) {
            var message = new MimeMessage(Session.getInstance(new Properties()), content);
            return new Mail(
                    Objects.requireNonNullElse(message.getMessageID(), ""),
                    Objects.requireNonNullElse(message.getHeader("Auto-Submitted", ","), ""),
                    InternetAddress.toString(message.getFrom()),
                    InternetAddress.toString(message.getRecipients(RecipientType.TO)),
                    message.getSubject(),
                    find(message, "text/plain").orElse(""),
                    find(message, "text/html").orElse(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalArgumentException(file.toString(), e);
        }
    }

    public String shown() {
        return """
                From: %s
                To: %s
                Subject: %s

                %s
                ----
                """.formatted(from, to, subject, text);
    }

    private static Optional<String> find(Part part, String type) throws IOException, MessagingException {
        if (part.isMimeType(type)) {
            return Optional.of((String) part.getContent());
        }
        return part.getContent() instanceof Multipart parts ? findIn(parts, type) : Optional.empty();
    }

    private static Optional<String> findIn(Multipart parts, String type) throws IOException, MessagingException {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            var found = find(part, type);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
