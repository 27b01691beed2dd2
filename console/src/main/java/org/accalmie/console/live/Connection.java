package org.accalmie.console.live;

import org.jspecify.annotations.Nullable;

/** A stream that is open, or on its way there. */
interface Connection {
    /** Opens streams. */
    interface Opener {
        /**
         * Returns at once; what comes is told on another thread.
         *
         * @param after the last id that was told, absent for what comes from now on
         */
        Connection open(String token, @Nullable String after, Hearer hearer);
    }

    /** Whom a connection tells. */
    interface Hearer {
        void hear(ServerEvent event);

        /** Nothing follows, whatever the cause. */
        void end();
    }

    void close();
}
