package org.accalmie.web.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoleMappingTest {
    private static final Optional<String> NONE = Optional.empty();

    @Test
    void shouldTakeNamesAsTheyAreByDefault() {
        assertThat(RoleMapping.of(NONE, NONE).roles(Set.of("admin", "n2"))).containsExactlyInAnyOrder("admin", "n2");
    }

    @Test
    void shouldCountOnlyWhatBeginsWithThePrefix() {
        var mapping = RoleMapping.of(Optional.of("accalmie-"), NONE);

        assertThat(mapping.roles(Set.of("admin", "accalmie-agent", "accalmie-")))
                .containsExactly("agent");
    }

    @Test
    void shouldCountOnlyWhatTheMapNames() {
        var mapping = RoleMapping.of(NONE, Optional.of("Head Office=admin; Lyon=agent;Lyon=n2"));

        assertThat(mapping.roles(Set.of("Head Office"))).containsExactly("admin");
        assertThat(mapping.roles(Set.of("Lyon", "supervisor"))).containsExactlyInAnyOrder("agent", "n2");
        assertThat(mapping.roles(Set.of("admin", "lyon"))).isEmpty();
    }

    @Test
    void shouldMapDistinguishedNames() {
        var mapping = RoleMapping.of(NONE, Optional.of("CN=Care,OU=Groups,DC=example=care;"));

        assertThat(mapping.roles(Set.of("CN=Care,OU=Groups,DC=example"))).containsExactly("care");
    }

    @Test
    void shouldTakeThePrefixBesideTheMap() {
        var mapping = RoleMapping.of(Optional.of("accalmie-"), Optional.of("admin=bi"));

        assertThat(mapping.roles(Set.of("admin", "accalmie-legal"))).containsExactlyInAnyOrder("bi", "legal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "=admin", "Group=", "Group=agent;admin"})
    void shouldRefuseAMapThatSaysNothing(String map) {
        assertThatThrownBy(() -> RoleMapping.of(NONE, Optional.of(map))).hasMessageContaining("ACCALMIE_ROLE_MAP");
    }
}
