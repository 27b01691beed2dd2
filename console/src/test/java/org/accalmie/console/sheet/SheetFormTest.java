package org.accalmie.console.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.accalmie.console.field.Fault;
import org.accalmie.console.field.Field;
import org.accalmie.console.field.Section;
import org.junit.jupiter.api.Test;

class SheetFormTest {
    private static final UUID DRAFT = UUID.fromString("019a9745-9d00-7f25-8f1a-3c5d2b7e9a10");

    @Test
    void shouldListWhatIsWrongInTheOrderOfTheForm() {
        var fault = Fault.said("must be shorter");
        var form = SheetForm.blank(DRAFT, Map.of())
                .with(Map.of("note", fault, "commitments.1.action", fault, "customer.id", fault), null);
        assertThat(form.listed())
                .extracting(Fault.At::name)
                .containsExactly("customer.id", "note", "commitments.1.action");
        assertThat(form.listed()).extracting(Fault.At::id).contains("f-commitments-1-action");
    }

    @Test
    void shouldOpenWhatSaysSomething() {
        var form = SheetForm.blank(
                DRAFT, Map.of("ticket.id", List.of("TK-1"), "commitments.4.action", List.of("A letter")));
        assertThat(form.isOpen(Section.TICKET)).isTrue();
        assertThat(form.isOpen(Section.HANDLING)).isFalse();
        assertThat(form.hasMorePromises()).isTrue();
        assertThat(form.isAbused()).isFalse();
        assertThat(SheetForm.blank(DRAFT, Map.of("signals", List.of("INSULTS"))).isAbused())
                .isTrue();
    }

    @Test
    void shouldBeRecordedOnceFromWhateverTab() {
        assertThat(SheetForm.blank(DRAFT, Map.of()).key())
                .isEqualTo(SheetForm.blank(DRAFT, Map.of("note", List.of("x"))).key());
    }

    @Test
    void shouldHaveEachFieldInOnePartOfTheForm() {
        var placed = Stream.of(Section.values())
                .flatMap(section -> section.fields().stream())
                .toList();
        assertThat(placed).containsExactlyInAnyOrder(Field.values());
    }

    @Test
    void shouldFollowTheOrderOfACall() {
        var asked = Stream.of(Section.values())
                .flatMap(section -> section.fields().stream())
                .toList();
        assertThat(asked).containsExactly(Field.values());
        assertThat(asked)
                .containsSubsequence(
                        Field.CUSTOMER_ID,
                        Field.CHANNEL,
                        Field.STARTED_AT,
                        Field.CALMED_AFTER,
                        Field.ANGER,
                        Field.REASON,
                        Field.PROFILE,
                        Field.SIGNALS,
                        Field.PROBLEM,
                        Field.CHURN_RISK,
                        Field.SENTIMENT,
                        Field.PLAN_SATISFACTION,
                        Field.LISTENED,
                        Field.REMINDERS,
                        Field.TICKET_ID,
                        Field.GESTURE,
                        Field.SUMMARY,
                        Field.LESSON,
                        Field.NOTE,
                        Field.WELLBEING,
                        Field.DISTRESS);
    }

    @Test
    void shouldTakeFromTheTelephonyWhatCanBeRead() {
        var address = new MultivaluedHashMap<String, String>();
        address.add("customer", "CLT-7");
        address.add("startedAt", "2026-11-28T13:06:00Z");
        address.add("duration", "PT18M30S");
        address.add("channel", "PIGEON");
        address.add("source", "tel");
        address.add("externalId", "c-1");
        assertThat(TelephonyLink.values(address, ZoneId.of("Europe/Paris")))
                .isEqualTo(Map.of(
                        "customer.id", "CLT-7",
                        "contact.startedAt", "2026-11-28T14:06",
                        "contact.duration", "18:30",
                        "source", "tel",
                        "externalId", "c-1"));
    }
}
