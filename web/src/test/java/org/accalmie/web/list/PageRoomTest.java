package org.accalmie.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageRoomTest {
    private static final int LARGEST = 256 * 1024;

    @Test
    void sixteenOfTheLargestShouldFit() {
        assertThat(held(500, sizes(16, LARGEST))).isEqualTo("16");
        assertThat(held(500, sizes(17, LARGEST))).isEqualTo("16 and more");
    }

    @Test
    void aPageOfUsualItemsShouldBeAsLongAsItsLimit() {
        assertThat(held(500, sizes(500, 8_000))).isEqualTo("500");
        assertThat(held(500, sizes(501, 8_000))).isEqualTo("500 and more");
        assertThat(held(500, sizes(500, 9_000))).isEqualTo("466 and more");
    }

    @Test
    void theFirstShouldFitHoweverLarge() {
        assertThat(held(50, Stream.of(Integer.MAX_VALUE, 1))).isEqualTo("1 and more");
        assertThat(held(50, Stream.of(Integer.MAX_VALUE))).isEqualTo("1");
    }

    @Test
    void theLimitShouldHoldWhereAllFits() {
        assertThat(held(1, sizes(2, LARGEST))).isEqualTo("1 and more");
        assertThat(held(3, sizes(20, LARGEST))).isEqualTo("3 and more");
        assertThat(held(50, Stream.of())).isEqualTo("0");
    }

    @Test
    void nothingShouldBeReadAfterTheFirstThatDoesNotFit() {
        var read = new AtomicInteger();
        var closed = new AtomicBoolean();
        var room = new PageRoom<Integer>(2);
        room.fill(
                sizes(9, 1).peek(size -> read.incrementAndGet()).onClose(() -> closed.set(true)),
                size -> size,
                Function.identity());
        assertThat(read).hasValue(3);
        assertThat(closed).isTrue();
        assertThat(room.isFull()).isTrue();
    }

    @Test
    void whatIsReadInPartsShouldShareTheRoom() {
        var room = new PageRoom<Integer>(3);
        room.fill(Stream.of(1, 2), size -> size, Function.identity());
        assertThat(room.isFull()).isFalse();
        assertThat(room.left()).isEqualTo(2);
        room.fill(Stream.of(3, 4), size -> size, Function.identity());
        assertThat(room.page(Cursor::of))
                .isEqualTo(new Page<>(List.of(1, 2, 3), Cursor.of(3).encoded()));
    }

    private static String held(int limit, Stream<Integer> sizes) {
        var room = new PageRoom<Integer>(limit);
        room.fill(sizes, size -> size, Function.identity());
        var page = room.page(Cursor::of);
        return page.items().size() + (page.next() == null ? "" : " and more");
    }

    private static Stream<Integer> sizes(int count, int size) {
        return IntStream.range(0, count).mapToObj(any -> size);
    }
}
