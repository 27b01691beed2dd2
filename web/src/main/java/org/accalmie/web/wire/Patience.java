package org.accalmie.web.wire;

import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import java.time.Duration;

/** How long a caller may take nothing of an answer: so long for 32 KiB, once the buffers of both systems are full. */
public final class Patience {
    /** Long enough for a bad line. */
    static final Duration LONG = Duration.ofSeconds(30);

    /** Where others wait for what the answer holds. */
    static final Duration SHORT = Duration.ofSeconds(3);

    private static final AttributeKey<Boolean> IS_SHORT = AttributeKey.valueOf(Patience.class, "isShort");

    private Patience() {}

    /** For the answers of this connection from now on. */
    public static void shorten(Channel channel) {
        channel.attr(IS_SHORT).set(true);
    }

    /** As it was before {@link #shorten}. */
    public static void restore(Channel channel) {
        channel.attr(IS_SHORT).set(null);
    }

    static Duration with(Channel channel) {
        return channel.hasAttr(IS_SHORT) && channel.attr(IS_SHORT).get() != null ? SHORT : LONG;
    }
}
