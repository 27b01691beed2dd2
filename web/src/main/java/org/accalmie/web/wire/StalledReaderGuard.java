package org.accalmie.web.wire;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Ends the connection of a caller who does not take the answer: it holds memory, and often a thread. */
final class StalledReaderGuard extends ChannelInboundHandlerAdapter {
    private final StalledReaders stalled;
    private @Nullable Future<?> deadline;

    StalledReaderGuard(StalledReaders stalled) {
        this.stalled = stalled;
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        forgive(context);
        if (!context.channel().isWritable()) {
            stalled.add(context);
            var patience = Patience.with(context.channel());
            deadline = context.executor().schedule(() -> context.close(), patience.toMillis(), TimeUnit.MILLISECONDS);
        }
        context.fireChannelWritabilityChanged();
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        forgive(context);
        context.fireChannelInactive();
    }

    private void forgive(ChannelHandlerContext context) {
        stalled.remove(context);
        if (deadline != null) {
            deadline.cancel(false);
            deadline = null;
        }
    }
}
