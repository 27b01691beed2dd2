package org.accalmie.escalation.policy.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.accalmie.escalation.ShippedPolicies;
import org.accalmie.escalation.policy.draft.TeamsRequest.TeamRequest;
import org.accalmie.escalation.routing.Fault;
import org.accalmie.escalation.team.Contact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamsRequestTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final TeamRequest SUPERVISOR =
            new TeamRequest("SUPERVISOR", "standard", PARIS, List.of("supervisor"), null, null);

    @Test
    void shouldNameEveryFaultOfATeamAtItsPlace() {
        // given
        var told = List.of(new Contact("\u200bx", "x@example.org", null, null), contact("nora"), contact("nora"));
        var faulty = new TeamRequest(" ", "nights", ZoneId.of("+01:00"), List.of("nora", "\u00a0"), "nobody", told);

        // then
        assertThat(faults(SUPERVISOR, faulty))
                .containsExactlyInAnyOrder(
                        "items[1].name",
                        "items[1].calendar",
                        "items[1].zone",
                        "items[1].members[1]",
                        "items[1].mail",
                        "items[1].contacts[0].member",
                        "items[1].contacts[2].member");
    }

    @Test
    void shouldNameWhatIsMissing() {
        assertThat(faults(new TeamRequest(null, null, null, null, null, null)))
                .containsExactlyInAnyOrder("items", "items[0].name", "items[0].calendar", "items[0].zone");
        assertThat(faults(SUPERVISOR, SUPERVISOR)).containsExactly("items[1].name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "..", "a/b", "\u200b", "\u00a0", "a\tb", " a"})
    void shouldTakeNoNameThatCannotBeSeenOrAddressed(String name) {
        assertThat(faults(SUPERVISOR, team(name, "nora"))).containsExactly("items[1].name");
    }

    @Test
    void shouldTakeNamesThatPeopleHave() {
        assertThat(faults(SUPERVISOR, team("Équipe N2_a.b-c", "jean.dupont@example.org"), team("支店", "Zoé Durand")))
                .isEmpty();
        assertThat(faults(SUPERVISOR, team("x".repeat(5_000), "x".repeat(5_000))))
                .containsExactly("items[1].name", "items[1].members[0]");
    }

    private static Stream<String> faults(TeamRequest... teams) {
        return new TeamsRequest(1, List.of(teams), null)
                .faults(ShippedPolicies.all().calendars()).stream().map(Fault::field);
    }

    private static TeamRequest team(String name, String member) {
        return new TeamRequest(name, "standard", PARIS, List.of(member), null, null);
    }

    private static Contact contact(String member) {
        return new Contact(member, member + "@example.org", null, null);
    }
}
