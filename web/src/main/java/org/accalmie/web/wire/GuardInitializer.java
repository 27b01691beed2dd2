package org.accalmie.web.wire;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelPipeline;

/** Lets Vert.x set a connection up, and puts the guard between its decoder and its handler. */
final class GuardInitializer extends ChannelInitializer<Channel> {
    private static final String VERTX_HANDLER = "handler";
    private static final String VERTX_TLS = "ssl";
    private static final String WAITING = "accalmie-waiting";

    private final ChannelHandler vertx;
    private final StalledReaders stalled;

    GuardInitializer(ChannelHandler vertx, StalledReaders stalled) {
        this.vertx = vertx;
        this.stalled = stalled;
    }

    @Override
    protected void initChannel(Channel channel) {
        var pipeline = channel.pipeline();
        pipeline.addLast(vertx);
        if (pipeline.get(VERTX_HANDLER) != null) {
            guard(pipeline, stalled);
        } else if (pipeline.get(VERTX_TLS) != null) {
            pipeline.addAfter(VERTX_TLS, WAITING, new AfterTheHandshake(stalled));
        }
    }

    private static void guard(ChannelPipeline pipeline, StalledReaders stalled) {
        pipeline.addBefore(VERTX_HANDLER, "accalmie-guard", new RequestGuard(new ProblemResponses()));
        pipeline.addBefore(VERTX_HANDLER, "accalmie-stalled-reader", new StalledReaderGuard(stalled));
    }

    /** Vert.x sets the rest up when it hears that the handshake is done. */
    private static final class AfterTheHandshake extends ChannelInboundHandlerAdapter {
        private final StalledReaders stalled;

        AfterTheHandshake(StalledReaders stalled) {
            this.stalled = stalled;
        }

        @Override
        public void userEventTriggered(ChannelHandlerContext context, Object event) {
            context.fireUserEventTriggered(event);
            if (context.pipeline().get(VERTX_HANDLER) != null) {
                guard(context.pipeline(), stalled);
                context.pipeline().remove(this);
            }
        }
    }
}
