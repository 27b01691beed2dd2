package org.accalmie.web.wire;

import io.netty.channel.ChannelHandlerContext;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who does not take an answer, in the order in which they stopped; beyond some the first are waited for no longer. */
final class StalledReaders {
    /** Half the worker threads, each of which may wait for one of them. */
    static final int MOST = 32;

    private final Set<ChannelHandlerContext> waiting = new LinkedHashSet<>();

    void add(ChannelHandlerContext reader) {
        var first = oneTooMany(reader);
        if (first != null) {
            first.close();
        }
    }

    synchronized void remove(ChannelHandlerContext reader) {
        waiting.remove(reader);
    }

    private synchronized @Nullable ChannelHandlerContext oneTooMany(ChannelHandlerContext reader) {
        waiting.add(reader);
        if (waiting.size() <= MOST) {
            return null;
        }
        var first = waiting.iterator().next();
        waiting.remove(first);
        return first;
    }
}
