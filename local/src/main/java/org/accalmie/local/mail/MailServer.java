package org.accalmie.local.mail;

import java.net.InetAddress;
import org.accalmie.local.LocalServer;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.server.SMTPServer;

/** An SMTP server that delivers nothing: what it is given stays in a mailbox of this machine, to be looked at. */
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
                    .messageHandler((context, from, to, content) -> mailbox.keep(content))
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
}
