package org.accalmie.local.mail;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import org.accalmie.local.LocalServer;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/**
 * An SMTP server that delivers nothing: what it is given stays in a mailbox of this machine, to be looked at. Addresses at
 * {@code refused.example} it refuses, to see what becomes of that.
 */
public final class MailServer implements LocalServer {
    private final Mailbox mailbox;
    private final int port;
    private @Nullable SMTPServer server;

    public MailServer(Mailbox mailbox, int port) {
        this.mailbox = mailbox;
        this.port = port;
    }

    @Override
    public String name() {
        return "SMTP";
    }

    @Override
    public synchronized void start() {
        if (server == null) {
            server = SMTPServer.port(port)
                    .bindAddress(InetAddress.getLoopbackAddress())
                    .hostName("localhost")
                    .simpleMessageListener(new Keeping(mailbox))
                    .build();
            server.start();
        }
    }

    @Override
    public synchronized void stop() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    private record Keeping(Mailbox mailbox) implements SimpleMessageListener {
        @Override
        public boolean accept(String from, String recipient) {
            return !recipient.endsWith("@refused.example");
        }

        @Override
        public void deliver(String from, String recipient, InputStream content) throws IOException {
            mailbox.keep(content.readAllBytes());
        }
    }
}
