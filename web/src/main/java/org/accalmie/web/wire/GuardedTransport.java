package org.accalmie.web.wire;

import io.netty.bootstrap.ServerBootstrap;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.net.NetServerOptions;

/** The transport of the JDK, with a guard on each connection that is accepted. */
final class GuardedTransport extends JDKTransport {
    @Override
    public void configure(NetServerOptions options, boolean domainSocket, ServerBootstrap bootstrap) {
        super.configure(options, domainSocket, bootstrap);
        bootstrap.childHandler(new GuardInitializer(bootstrap.config().childHandler()));
    }
}
