package org.accalmie.escalation.stored;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.accalmie.escalation.dossier.DossierSummary;
import org.accalmie.escalation.dossier.Preparation;
import org.accalmie.escalation.lifecycle.Bounces;
import org.accalmie.escalation.lifecycle.Command;
import org.accalmie.escalation.lifecycle.CommandType;
import org.accalmie.escalation.lifecycle.Decision;
import org.accalmie.escalation.lifecycle.Escalation;
import org.accalmie.escalation.lifecycle.LastCommand;
import org.accalmie.escalation.lifecycle.Origin;
import org.accalmie.escalation.lifecycle.Resolution;
import org.accalmie.escalation.takeup.Pause;
import org.accalmie.escalation.takeup.Promise;
import org.accalmie.escalation.takeup.TakeUp;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.escalation.vocabulary.Acknowledgement;
import org.accalmie.events.escalation.vocabulary.EscalationState;
import org.accalmie.events.escalation.vocabulary.Handover;
import org.accalmie.events.escalation.vocabulary.Helpful;
import org.accalmie.events.escalation.vocabulary.Outcome;
import org.accalmie.events.escalation.vocabulary.ReturnReason;
import org.accalmie.events.escalation.vocabulary.Routing;
import org.accalmie.events.escalation.vocabulary.TakeUpClass;
import org.accalmie.events.escalation.vocabulary.Urgency;
import org.accalmie.events.sheet.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A change of what is written here is a new format: keep the document, write a reader for it. */
class EscalationFormatTest {
    private static final EventJson JSON = new EventJson();
    private static final EscalationFormat FORMAT = new EscalationFormat(JSON);
    private static final Instant AT = Instant.parse("2026-11-24T09:00:00.123456Z");
    private static final Dossier DOSSIER = JSON.read("""
            {"request":"Refund","facts":[{"text":"Cut off"}],"impact":{"users":3,"amount":12.50}}""", Dossier.class);
    private static final Decision DECISION = new Decision(
            List.of(new Dossier.Option("A", "50", "2 days", "None", "March"), option("B")),
            "A",
            "supervisor",
            "We pay.");
    private static final List<Command> COMMANDS = List.of(
            new Command.Acknowledge(AT, Handover.COORDINATED, "On it"),
            new Command.Update("Still at it", AT),
            new Command.Transfer("N2", "It is technical", "Look"),
            new Command.Return(ReturnReason.OTHER, List.of("period"), "Which month?"),
            new Command.Complete(DOSSIER, "Sorry"),
            new Command.Wait("They look"),
            new Command.Resume("They called"),
            new Command.Resolve(Outcome.SOLVED, "Refunded", true),
            new Command.Judge(Helpful.YES, "Quick"),
            new Command.Cancel("Misunderstanding"),
            new Command.Decide(DECISION));

    @Test
    void shouldWriteTheDocumentThatIsKept() {
        // when
        var text = FORMAT.text(escalation());

        // then
        assertThat(text).isEqualTo(document("escalation-2.json"));
    }

    @Test
    void shouldReadTheDocumentThatIsKept() {
        // when
        var escalation = FORMAT.read(document("escalation-2.json"));

        // then
        assertThat(escalation).isEqualTo(escalation());
    }

    @Test
    void shouldReadTheFirstFormatAndTakeTwinsByWhoDidIt() {
        // when
        var escalation = FORMAT.read(document("escalation-1.json"));

        // then
        assertThat(escalation.last())
                .containsOnly(Map.entry(CommandType.CANCEL, new LastCommand("somebody", null, false)));
        assertThat(escalation.isRepeatedBy(new Command.Cancel("Whatever"), "somebody"))
                .isTrue();
        assertThat(escalation.isRepeatedBy(new Command.Cancel("Whatever"), "another"))
                .isFalse();
        assertThat(escalation.gist()).isEqualTo(DossierSummary.NONE);
        assertThat(escalation.preparation().completeBy()).isEqualTo(AT);
        assertThat(FORMAT.text(escalation.withoutTexts())).doesNotContain("1f2e3d");
    }

    @ParameterizedTest
    @EnumSource(CommandType.class)
    void shouldTellTwinsOfWhatWasKept(CommandType type) {
        // given
        var command = command(type);
        var kept = FORMAT.read(FORMAT.text(escalation()));
        var erased = FORMAT.read(FORMAT.text(escalation().withoutTexts()));

        // then
        assertThat(kept.isRepeatedBy(command, "somebody")).isTrue();
        assertThat(erased.isRepeatedBy(command, "somebody")).isTrue();
        assertThat(kept.isRepeatedBy(command.withoutTexts(), "somebody")).isFalse();
    }

    @Test
    void shouldRefuseAFormatOfTomorrow() {
        assertThatThrownBy(() -> FORMAT.read("{\"format\":3}")).hasMessageContaining("numbered 3");
    }

    private static Escalation escalation() {
        var id = new UUID(1, 2);
        var acknowledgement = new Acknowledgement("billing", AT, AT, Handover.COORDINATED, "On it");
        return new Escalation(
                id,
                new Origin(new UUID(3, 4), "INC-1", "PCX-1", "agent", "tool", true, false),
                "BILLING",
                Urgency.H24,
                List.of("SUPERVISOR"),
                new Routing("billing", "reason == \"BILLING\"", 7),
                EscalationState.ACKNOWLEDGED,
                "billing",
                new Preparation(List.of("period"), 1, 2, AT, AT.plusSeconds(1)),
                new DossierSummary(true, false),
                new TakeUp(TakeUpClass.VIP, 3, AT, AT.plusSeconds(2), 1, 2, AT.plusSeconds(3), acknowledgement),
                new Promise(AT.plusSeconds(4), 2, true, AT.plusSeconds(5)),
                List.of(new Pause(AT, AT.plusSeconds(6), "They look", "billing")),
                new Bounces(1, 2),
                DECISION,
                new Resolution(Outcome.SOLVED, "Refunded", true, "billing", AT, Helpful.YES),
                last(),
                AT,
                9);
    }

    private static Map<CommandType, LastCommand> last() {
        var last = new EnumMap<CommandType, LastCommand>(CommandType.class);
        COMMANDS.forEach(command -> last.put(command.type(), new LastCommand("somebody", command, false)));
        return last;
    }

    private static Command command(CommandType type) {
        return COMMANDS.get(Arrays.asList(CommandType.values()).indexOf(type));
    }

    private static Dossier.Option option(String label) {
        return new Dossier.Option(label, null, null, null, null);
    }

    /** Written in several lines for whoever reads it. */
    private static String document(String name) {
        try (var kept = Objects.requireNonNull(EscalationFormatTest.class.getResourceAsStream(name))) {
            return new String(kept.readAllBytes(), UTF_8)
                    .lines()
                    .map(String::strip)
                    .reduce("", String::concat);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
