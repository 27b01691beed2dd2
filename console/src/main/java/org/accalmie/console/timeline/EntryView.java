package org.accalmie.console.timeline;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.accalmie.console.page.Spans;
import org.accalmie.console.page.Times;
import org.accalmie.console.upstream.Escalation;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the timeline.
 *
 * @param by who did it, empty where a clock or a policy did
 * @param what its name among the services, shown where this console has no sentence for it
 */
public record EntryView(
        Instant instant,
        String at,
        String by,
        Happening happening,
        String what,
        boolean bad,
        List<DetailView> details) {
    /**
     * What belongs to it.
     *
     * @param code where the text stands for something that has a name
     * @param fields where it names fields of the dossier
     */
    public record DetailView(
            Detail detail, String text, @Nullable Code code, List<String> fields, boolean quoted) {
        /** What it says of why the case is where it is. */
        public Escalation.Routing routing() {
            return new Escalation.Routing(null, text);
        }
    }

    private static final String CLOCK = "clock";

    static EntryView of(TimelineEntry entry, Times times) {
        var happening = Happening.of(entry.what());
        var details = new ArrayList<DetailView>();
        if (entry.details() != null) {
            entry.details()
                    .forEach((name, value) -> Detail.named(name)
                            .filter(each -> isTold(value))
                            .ifPresent(each -> details.add(detail(each, String.valueOf(value), times))));
        }
        var bad = happening.isBad() || details.stream().anyMatch(each -> each.detail() == Detail.LATE);
        return new EntryView(
                entry.at(),
                times.moment(entry.at()),
                entry.by() == null || entry.by().equals(CLOCK) ? "" : entry.by(),
                happening,
                entry.what(),
                bad,
                List.copyOf(details));
    }

    private static boolean isTold(@Nullable Object value) {
        return value != null
                && !"false".equals(String.valueOf(value))
                && !String.valueOf(value).isBlank();
    }

    private static DetailView detail(Detail detail, String text, Times times) {
        var code = Code.named(text).orElse(null);
        return switch (detail) {
            case NEXT_UPDATE_AT, DUE_AT -> new DetailView(detail, moment(text, times), null, List.of(), false);
            case SUSPENDED_FOR -> new DetailView(detail, span(text, times), null, List.of(), false);
            case MISSING, CHANGED -> new DetailView(detail, "", null, listed(text), false);
            default -> new DetailView(detail, text, code, List.of(), code == null && detail.isQuoted());
        };
    }

    private static List<String> listed(String text) {
        return List.of(text.replaceAll("^\\[|\\]$", "").split("\\s*,\\s*"));
    }

    private static String moment(String text, Times times) {
        try {
            return times.moment(Instant.parse(text));
        } catch (DateTimeException unreadable) {
            return text;
        }
    }

    private static String span(String text, Times times) {
        try {
            return Spans.of(Duration.parse(text), times.language());
        } catch (DateTimeException unreadable) {
            return text;
        }
    }
}
