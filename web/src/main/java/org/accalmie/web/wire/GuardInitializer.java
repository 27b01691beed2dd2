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

    GuardInitializer(ChannelHandler vertx) {
        this.vertx = vertx;
    }

    @Override
    protected void initChannel(Channel channel) {
        var pipeline = channel.pipeline();
        pipeline.addLast(vertx);
        if (pipeline.get(VERTX_HANDLER) != null) {
            guard(pipeline);
        } else if (pipeline.get(VERTX_TLS) != null) {
            pipeline.addAfter(VERTX_TLS, WAITING, new AfterTheHandshake());
        }
    }

    private static void guard(ChannelPipeline pipeline) {
        pipeline.addBefore(VERTX_HANDLER, "accalmie-guard", new RequestGuard(new ProblemResponses()));
        pipeline.addBefore(VERTX_HANDLER, "accalmie-stalled-reader", new StalledReaderGuard());
    }

    /** Vert.x sets the rest up when it hears that the handshake is done. */
    private static final class AfterTheHandshake extends ChannelInboundHandlerAdapter {
        @Override
        public void userEventTriggered(ChannelHandlerContext context, Object event) {
            context.fireUserEventTriggered(event);
            if (context.pipeline().get(VERTX_HANDLER) != null) {
                guard(context.pipeline());
                context.pipeline().remove(this);
            }
        }
    }
}
