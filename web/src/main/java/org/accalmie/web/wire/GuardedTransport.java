package org.accalmie.web.wire;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.ChannelOption;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.net.NetServerOptions;

/** The transport of the JDK, with a guard on each connection that is accepted. */
final class GuardedTransport extends JDKTransport {
    /** Left to itself the system takes megabytes of an answer that nobody reads, and it looks as if it were read. */
    private static final int SEND_BUFFER_BYTES = 64 * 1024;

    private final StalledReaders stalled = new StalledReaders();

    @Override
    public void configure(NetServerOptions options, boolean domainSocket, ServerBootstrap bootstrap) {
        super.configure(options, domainSocket, bootstrap);
        if (!domainSocket) {
            bootstrap.childOption(ChannelOption.SO_SNDBUF, SEND_BUFFER_BYTES);
        }
        bootstrap.childHandler(new GuardInitializer(bootstrap.config().childHandler(), stalled));
    }
}
