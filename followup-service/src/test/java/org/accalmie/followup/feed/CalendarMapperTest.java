package org.accalmie.followup.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.accalmie.web.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarMapperTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant CHANGED = Instant.parse("2026-11-23T10:00:00Z");
    private final UUID id = UUID.randomUUID();

    @Test
    void shouldSayWhatACalendarNeedsToTellTheNewerOfTwo() {
        assertThat(written(new CalendarEntry(id, "CLT-1", Instant.parse("2026-11-24T08:00:00Z"), 3, false)))
                .containsSubsequence(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "METHOD:PUBLISH",
                        "BEGIN:VEVENT",
                        "UID:" + id + "@accalmie",
                        "DTSTAMP:20261123T100000Z",
                        "DTSTART:20261124T080000Z",
                        "DURATION:PT15M",
                        "SEQUENCE:3",
                        "STATUS:CONFIRMED",
                        "SUMMARY:Appel de suivi CLT-1",
                        "END:VEVENT",
                        "END:VCALENDAR");
    }

    @Test
    void shouldSayThatACallIsOff() {
        assertThat(written(new CalendarEntry(id, null, CHANGED, 4, true)))
                .contains("STATUS:CANCELLED", "SEQUENCE:4", "SUMMARY:Appel de suivi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-27T09:00",
                "2026-03-30T09:00",
                "2026-10-23T09:00",
                "2026-10-26T09:00",
                "2026-10-25T02:30"
            })
    void shouldBeReadAtTheSameLocalTimeOnEitherSideOfAChangeOfTheClock(String local) throws Exception {
        // given
        var due = LocalDateTime.parse(local).atZone(PARIS).toInstant();

        // when
        var text = String.join("\r\n", written(new CalendarEntry(id, "CLT-1", due, 1, false))) + "\r\n";
        var read = new CalendarBuilder().build(new StringReader(text));

        // then
        var event =
                read.getComponents("VEVENT").stream().map(VEvent.class::cast).findFirst();
        var start = event.flatMap(it -> it.<DtStart<?>>getProperty("DTSTART")).orElseThrow();
        assertThat(Instant.from(start.getDate()).atZone(PARIS).toLocalDateTime())
                .isEqualTo(local);
    }

    @Test
    void shouldFoldAndEscapeWhateverACustomerIsCalled() throws Exception {
        // given
        var customer = "C,L;T\\" + "é".repeat(50);

        // when
        var text = String.join("\r\n", written(new CalendarEntry(id, customer, CHANGED, 1, false))) + "\r\n";

        // then
        var read = new CalendarBuilder().build(new StringReader(text));
        assertThat(read.getComponents("VEVENT")
                        .getFirst()
                        .getProperty("SUMMARY")
                        .orElseThrow()
                        .getValue())
                .isEqualTo("Appel de suivi " + customer);
    }

    @Test
    void shouldSpeakEnglish() {
        var calendar = new PersonalCalendar(List.of(new CalendarEntry(id, "CLT-1", CHANGED, 1, false)), CHANGED);
        assertThat(new String(CalendarMapper.write(calendar, Language.EN), UTF_8))
                .contains("Follow-up call CLT-1", "X-WR-CALNAME:Calls to customers");
    }

    private static List<String> written(CalendarEntry entry) {
        var calendar = new PersonalCalendar(List.of(entry), CHANGED);
        return new String(CalendarMapper.write(calendar, Language.FR), UTF_8)
                .lines()
                .toList();
    }
}
