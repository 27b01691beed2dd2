package org.accalmie.web.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.embedded.EmbeddedChannel;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StalledReaderGuardTest {
    private final StalledReaders stalled = new StalledReaders();
    private final EmbeddedChannel channel = new EmbeddedChannel(new StalledReaderGuard(stalled));

    @BeforeEach
    void freezeTime() {
        channel.freezeTime();
    }

    @Test
    void shouldEndAConnectionThatTakesNothing() {
        // given
        write(false);

        // when
        pass(Patience.LONG.toSeconds());

        // then
        assertThat(channel.isOpen()).isFalse();
    }

    @Test
    void shouldWaitShorterWhereOthersWait() {
        // given
        Patience.shorten(channel);
        write(false);

        // when
        pass(Patience.SHORT.toSeconds());

        // then
        assertThat(channel.isOpen()).isFalse();
    }

    @Test
    void shouldForgiveWhoReadsOn() {
        // given
        write(false);
        pass(Patience.LONG.toSeconds() - 1);

        // when
        write(true);
        pass(Patience.LONG.toSeconds());

        // then
        assertThat(channel.isOpen()).isTrue();
    }

    @Test
    void shouldWaitForNoMoreThanSome() {
        // given
        write(false);

        // when
        var others = others(StalledReaders.MOST);

        // then
        assertThat(channel.isOpen()).isFalse();
        assertThat(others).allMatch(EmbeddedChannel::isOpen);
    }

    @Test
    void shouldPutOffWhoReadALittle() {
        // given
        var first = others(1).getFirst();
        write(false);
        write(first, true);
        write(first, false);

        // when
        others(StalledReaders.MOST - 1);

        // then
        assertThat(first.isOpen()).isTrue();
        assertThat(channel.isOpen()).isFalse();
    }

    private List<EmbeddedChannel> others(int count) {
        return Stream.generate(() -> new EmbeddedChannel(new StalledReaderGuard(stalled)))
                .limit(count)
                .peek(other -> write(other, false))
                .toList();
    }

    private void write(boolean writable) {
        write(channel, writable);
    }

    private static void write(EmbeddedChannel channel, boolean writable) {
        channel.unsafe().outboundBuffer().setUserDefinedWritability(1, writable);
        channel.runPendingTasks();
    }

    private void pass(long seconds) {
        channel.advanceTimeBy(seconds, TimeUnit.SECONDS);
        channel.runScheduledPendingTasks();
    }
}
