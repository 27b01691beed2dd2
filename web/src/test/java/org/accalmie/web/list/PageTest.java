package org.accalmie.web.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.accalmie.web.ProblemException;
import org.accalmie.web.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
    @Test
    void shouldPointBehindTheLastItemShownWhenMoreFollow() {
        // when
        var page = Page.of(List.of("a", "b", "é|?"), 2, it -> Cursor.of(it, 7));

        // then
        assertThat(page.items()).containsExactly("a", "b");
        assertThat(Cursor.decode(Objects.requireNonNull(page.next()), 2).parts())
                .containsExactly("b", "7");
    }

    @Test
    void shouldHaveNoNextPageWhenNothingFollows() {
        // when
        var page = Page.of(List.of("a", "b"), 2, Cursor::of).map(String::length);

        // then
        assertThat(page.items()).containsExactly(1, 1);
        assertThat(page.next()).isNull();
    }

    @Test
    void shouldWriteCursorsThatNeedNoEscapingInAUrl() {
        // when
        var cursor = Cursor.of("ÿþ?>~", "2026-03-04T10:15:30Z").encoded();

        // then
        assertThat(cursor).matches("[A-Za-z0-9_-]+");
        assertThat(Cursor.decode(cursor, 2).parts()).containsExactly("ÿþ?>~", "2026-03-04T10:15:30Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "YQ", "YQ==", "====", "YR9iH2M"})
    void shouldRefuseACursorOfAnotherList(String text) {
        assertThatThrownBy(() -> Cursor.decode(text, 2))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        it -> assertThat(it.violations())
                                .containsExactly(new Violation("after", "must be a cursor that this list gave")));
    }
}
