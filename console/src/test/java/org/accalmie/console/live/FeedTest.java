package org.accalmie.console.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.accalmie.console.live.Connection.Hearer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeedTest {
    private static final ServerEvent BEAT = new ServerEvent("1", "beat", "{}");
    private static final ServerEvent CHANGED = new ServerEvent("2", "changed", "{}");

    private Instant now = Instant.parse("2035-03-05T13:00:00Z");
    private final Service service = new Service();
    private final Feed feed = new Feed(service, () -> now);

    @Test
    void shouldReadOnceHoweverManyListen() {
        var one = new Browser();
        var other = new Browser();
        feed.join(one, "token", null);
        service.tell(BEAT);
        feed.join(other, "token", null);
        service.tell(CHANGED);
        assertThat(service.opened).hasSize(1);
        assertThat(one.heard).containsExactly(BEAT, CHANGED);
        assertThat(other.heard).containsExactly(CHANGED);
    }

    @Test
    void shouldTellWhatCameSinceOrThatSomethingWasMissed() {
        var late = new Browser();
        var tooLate = new Browser();
        feed.join(new Browser(), "token", null);
        service.tell(BEAT);
        service.tell(CHANGED);
        feed.join(late, "token", "1");
        feed.join(tooLate, "token", "0");
        assertThat(late.heard).containsExactly(CHANGED);
        assertThat(tooLate.heard).extracting(ServerEvent::name).containsExactly("resync");
    }

    @Test
    void shouldGoOnAtTheServiceFromWhatTheBrowserWasToldLast() {
        feed.join(new Browser(), "token", "17");
        assertThat(service.opened).containsExactly("token after 17");
    }

    @Test
    void shouldEndWithTheServicesStreamAndOpenItAgainWithTheNextToken() {
        var browser = new Browser();
        feed.join(browser, "old", null);
        service.tell(BEAT);
        service.hearer().end();
        assertThat(browser.ended).isTrue();
        feed.join(browser, "new", "1");
        assertThat(service.opened).containsExactly("old after null", "new after 1");
    }

    @Test
    void shouldNotBelieveAConnectionThatSaysNothing() {
        var one = new Browser();
        feed.join(one, "token", null);
        service.tell(BEAT);
        var silent = service.hearer();
        assertThat(feed.isLive()).isTrue();
        now = now.plus(Feed.SILENT_AFTER).plusSeconds(1);
        assertThat(feed.isLive()).isFalse();
        feed.join(new Browser(), "token", null);
        assertThat(service.opened).containsExactly("token after null", "token after 1");
        silent.hear(CHANGED);
        silent.end();
        assertThat(one.heard).containsExactly(BEAT);
        assertThat(one.ended).isFalse();
    }

    @Test
    void shouldCloseWhenNobodyListens() {
        var one = new Browser();
        var other = new Browser();
        feed.join(one, "token", null);
        feed.join(other, "token", null);
        assertThat(feed.leave(one)).isFalse();
        assertThat(feed.leave(other)).isTrue();
        assertThat(service.closed).isOne();
    }

    @Test
    void shouldHaveRoomForSomeAndNotForAll() {
        for (var at = 0; at < Feed.LISTENERS_AT_MOST; at++) {
            assertThat(feed.join(new Browser(), "token", null)).isTrue();
        }
        assertThat(feed.join(new Browser(), "token", null)).isFalse();
    }

    private static final class Browser implements Hearer {
        private final List<ServerEvent> heard = new ArrayList<>();
        private boolean ended;

        @Override
        public void hear(ServerEvent event) {
            heard.add(event);
        }

        @Override
        public void end() {
            ended = true;
        }
    }

    private static final class Service implements Connection.Opener {
        private final List<String> opened = new ArrayList<>();
        private final List<Hearer> hearers = new ArrayList<>();
        private int closed;

        @Override
        public Connection open(String token, @Nullable String after, Hearer hearer) {
            opened.add(token + " after " + after);
            hearers.add(hearer);
            return () -> closed++;
        }

        Hearer hearer() {
            return hearers.getLast();
        }

        void tell(ServerEvent event) {
            hearer().hear(event);
        }
    }
}
