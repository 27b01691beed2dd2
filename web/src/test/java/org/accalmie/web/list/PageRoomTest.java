package org.accalmie.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageRoomTest {
    private static final int LARGEST = 256 * 1024;

    @Test
    void shouldTakeSixteenOfTheLargestAndNoMore() {
        assertThat(PageRoom.within(500, sizes(16, LARGEST))).isEqualTo(500);
        assertThat(PageRoom.within(500, sizes(17, LARGEST))).isEqualTo(16);
    }

    @Test
    void shouldTakeALongPageOfUsualOnes() {
        assertThat(PageRoom.within(500, sizes(500, 8_000))).isEqualTo(500);
        assertThat(PageRoom.within(500, sizes(500, 9_000))).isEqualTo(466);
    }

    @Test
    void shouldTakeOneHoweverLarge() {
        assertThat(PageRoom.within(50, List.of(Integer.MAX_VALUE, 1))).isEqualTo(1);
        assertThat(PageRoom.within(50, List.of(Integer.MAX_VALUE))).isEqualTo(50);
    }

    @Test
    void shouldNeverTakeMoreThanWasAskedFor() {
        assertThat(PageRoom.within(1, List.of(LARGEST, LARGEST))).isEqualTo(1);
        assertThat(PageRoom.within(3, sizes(20, LARGEST))).isEqualTo(3);
        assertThat(PageRoom.within(50, List.of())).isEqualTo(50);
    }

    private static List<Integer> sizes(int items, int each) {
        return Collections.nCopies(items, each);
    }
}
