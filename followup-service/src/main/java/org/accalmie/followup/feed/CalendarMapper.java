package org.accalmie.followup.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.accalmie.web.language.Language;

/** Writes a calendar as iCalendar (RFC 5545). Times are in UTC, which no change of the clock moves. */
final class CalendarMapper {
    private static final Duration OF_A_CALL = Duration.ofMinutes(15);
    private static final Duration UNTIL_READ_AGAIN = Duration.ofMinutes(15);

    private CalendarMapper() {}

    static byte[] write(PersonalCalendar calendar, Language language) {
        var events = new ArrayList<CalendarComponent>();
        calendar.entries().forEach(entry -> events.add(event(entry, calendar.changedAt(), language)));
        var document = new Calendar(header(language), new ComponentList<>(events));
        try (var bytes = new ByteArrayOutputStream()) {
            new CalendarOutputter(false).output(document, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PropertyList header(Language language) {
        var name = language == Language.FR ? "Rappels de clients" : "Calls to customers";
        return new PropertyList(List.<Property>of(
                new ProdId("-//Accalmie//Follow-up calls//" + language),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                ImmutableMethod.PUBLISH,
                new XProperty("X-WR-CALNAME", name),
                new RefreshInterval(new ParameterList(List.of(Value.DURATION)), UNTIL_READ_AGAIN),
                new XProperty("X-PUBLISHED-TTL", UNTIL_READ_AGAIN.toString())));
    }

    private static VEvent event(CalendarEntry entry, Instant stamp, Language language) {
        return new VEvent(new PropertyList(List.<Property>of(
                new Uid(entry.followUpId() + "@accalmie"),
                new DtStamp(stamp),
                new DtStart<>(entry.dueAt()),
                new net.fortuna.ical4j.model.property.Duration(OF_A_CALL),
                new Sequence(entry.revision()),
                entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED,
                ImmutableClazz.PRIVATE,
                new Summary(summary(entry, language)))));
    }

    private static String summary(CalendarEntry entry, Language language) {
        var call = language == Language.FR ? "Appel de suivi" : "Follow-up call";
        return entry.customerId() == null ? call : call + " " + entry.customerId();
    }
}
