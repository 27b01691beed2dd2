package org.accalmie.escalation.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.accalmie.escalation.ShippedPolicies;
import org.accalmie.escalation.oncall.Every;
import org.accalmie.escalation.oncall.Rota;
import org.accalmie.escalation.oncall.Rotas;
import org.accalmie.escalation.oncall.Turns;
import org.accalmie.escalation.policy.PolicySet;
import org.accalmie.escalation.team.Contact;
import org.accalmie.escalation.team.Team;
import org.accalmie.escalation.team.Teams;
import org.accalmie.events.escalation.AcknowledgementOverdue;
import org.accalmie.events.escalation.vocabulary.EscalationHead;
import org.accalmie.events.escalation.vocabulary.EscalationState;
import org.accalmie.events.escalation.vocabulary.TakeUpClass;
import org.accalmie.events.escalation.vocabulary.Urgency;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecipientsTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    @Test
    void shouldTellTheTeamThatIsRemindedAndWatchersEachOnce() {
        // given
        var policies = policies(team("N2", "n2@example.org", "nora", "noel"), team("SUPERVISOR", null, "sam", "nora"));

        // then
        assertThat(names(policies, "N2")).containsExactly("N2", "nora", "noel", "sam");
    }

    @Test
    void shouldTellWhoeverIsOnCall() {
        // given
        var policies = policies(team("N2", "n2@example.org", "nora", "noel"), team("SUPERVISOR", null, "sam"));

        // then
        assertThat(names(onCall(policies, "noel"), "ON_CALL")).containsExactly("noel", "sam");
    }

    @Test
    void shouldTellTheWholeTeamWhereNobodyIsOnCallOrCanBeTold() {
        // given
        var policies = policies(team("N2", null, "nora", "noel"), team("SUPERVISOR", null, "sam"));

        // then
        assertThat(names(policies, "ON_CALL")).containsExactly("nora", "noel", "sam");
        assertThat(names(onCall(policies, "nobody-knows"), "ON_CALL")).containsExactly("nora", "noel", "sam");
    }

    private static List<String> names(PolicySet policies, String target) {
        return new Recipients(policies)
                .of(Occasion.of(overdue(target)).orElseThrow(), NOW).stream()
                        .map(Recipients.Recipient::name)
                        .toList();
    }

    private static AcknowledgementOverdue overdue(String target) {
        return new AcknowledgementOverdue(
                new EscalationHead(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "CLT-1",
                        "N2",
                        Urgency.H24,
                        TakeUpClass.STANDARD,
                        EscalationState.SENT,
                        List.of("SUPERVISOR")),
                NOW,
                NOW,
                1,
                false,
                2,
                target);
    }

    private static PolicySet onCall(PolicySet policies, String member) {
        var turns = new Turns(LocalDate.parse("2026-01-05"), List.of(member), Every.WEEK, "09:00");
        return new PolicySet(
                policies.calendars(),
                policies.teams(),
                policies.ladder(),
                policies.prerequisites(),
                policies.routing(),
                policies.router(),
                policies.notification(),
                new Rotas(1, List.of(new Rota("n2", "N2", PARIS, List.of(turns), List.of(), List.of()))));
    }

    private static PolicySet policies(Team... teams) {
        var shipped = ShippedPolicies.all();
        return new PolicySet(
                shipped.calendars(),
                new Teams(1, List.of(teams)),
                shipped.ladder(),
                shipped.prerequisites(),
                shipped.routing(),
                shipped.router(),
                shipped.notification(),
                shipped.rotas());
    }

    private static Team team(String name, @Nullable String mail, String... members) {
        var contacts = Stream.of(members)
                .map(member -> new Contact(member, member + "@example.org", null, null))
                .toList();
        return new Team(name, "standard", PARIS, List.of(), mail, contacts);
    }
}
