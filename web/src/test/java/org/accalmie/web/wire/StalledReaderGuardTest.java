package org.accalmie.web.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.embedded.EmbeddedChannel;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StalledReaderGuardTest {
    private final EmbeddedChannel channel = new EmbeddedChannel(new StalledReaderGuard());

    @BeforeEach
    void freezeTime() {
        channel.freezeTime();
    }

    @Test
    void shouldEndAConnectionThatTakesNothing() {
        // given
        write(false);

        // when
        pass(StalledReaderGuard.PATIENCE_SECONDS);

        // then
        assertThat(channel.isOpen()).isFalse();
    }

    @Test
    void shouldForgiveWhoReadsOn() {
        // given
        write(false);
        pass(StalledReaderGuard.PATIENCE_SECONDS - 1);

        // when
        write(true);
        pass(StalledReaderGuard.PATIENCE_SECONDS);

        // then
        assertThat(channel.isOpen()).isTrue();
    }

    private void write(boolean writable) {
        channel.unsafe().outboundBuffer().setUserDefinedWritability(1, writable);
        channel.runPendingTasks();
    }

    private void pass(long seconds) {
        channel.advanceTimeBy(seconds, TimeUnit.SECONDS);
        channel.runScheduledPendingTasks();
    }
}
