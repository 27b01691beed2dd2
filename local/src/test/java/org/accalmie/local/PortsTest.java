package org.accalmie.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void shouldNeverGiveTheSamePortTwice() {
        // when
        var ports = Stream.generate(Ports::free).limit(2_000).toList();

        // then
        assertThat(ports).doesNotHaveDuplicates();
    }

    @Test
    void shouldGiveNoneThatAConnectionWhichGoesOutMayTakeBeforeItIsOpened() {
        // when
        var ports = Stream.generate(Ports::free).limit(2_000).toList();

        // then
        assertThat(ports).allMatch(port -> port < 32_768);
    }
}
