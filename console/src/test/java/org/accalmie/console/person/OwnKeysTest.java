package org.accalmie.console.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OwnKeysTest {
    @Test
    void shouldBeTheUsualOnesUntilChanged() {
        assertThat(OwnKeys.of(Preferences.NONE)).containsEntry(SingleKey.TAKE_UP, "a");
        assertThat(OwnKeys.changed(Preferences.NONE)).isEmpty();
    }

    @Test
    void shouldTellThePageWhatWasChangedOrTakenAway() {
        var own = Preferences.NONE.withShortcuts(Map.of("TAKE_UP", "p", "HELP", "", "GONE", "q"));
        assertThat(OwnKeys.of(own)).containsEntry(SingleKey.HELP, "").hasSize(SingleKey.values().length);
        assertThat(OwnKeys.changed(own)).isEqualTo("ap ?");
    }

    @Test
    void shouldRefuseWhatNoKeyCanBe() {
        var chosen = new EnumMap<>(OwnKeys.of(Preferences.NONE));
        chosen.put(SingleKey.MARK, "ab");
        chosen.put(SingleKey.WAIT, "3");
        chosen.put(SingleKey.UPDATE, "a");
        chosen.put(SingleKey.HELP, "");
        chosen.put(SingleKey.GO, "é");
        assertThat(OwnKeys.faults(chosen))
                .isEqualTo(Map.of(
                        SingleKey.MARK, KeyFault.LONG,
                        SingleKey.WAIT, KeyFault.DIGIT,
                        SingleKey.UPDATE, KeyFault.TAKEN));
    }

    @Test
    void shouldTakeKeysThatChangePlaces() {
        var chosen = new EnumMap<>(OwnKeys.of(Preferences.NONE));
        chosen.put(SingleKey.NEXT, "k");
        chosen.put(SingleKey.PREVIOUS, "j");
        assertThat(OwnKeys.faults(chosen)).isEmpty();
    }

    @Test
    void shouldHaveADifferentUsualKeyForEach() {
        assertThat(Stream.of(SingleKey.values()).map(SingleKey::usual).collect(Collectors.toSet()))
                .hasSize(SingleKey.values().length);
    }
}
