package org.accalmie.console.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.accalmie.console.advice.GuidanceClient.Guide;
import org.accalmie.console.advice.GuidanceClient.Hint;
import org.junit.jupiter.api.Test;

class GuidanceViewTest {
    private static final List<Hint> SENTENCES = List.of(
            hint("Always", List.of(), List.of()),
            hint("Sorry", List.of("OURS"), List.of("LEGAL")),
            hint("I follow it", List.of("MINE"), List.of()));

    @Test
    void shouldLeaveOutWhatIsNotMeantForThisSheet() {
        assertThat(spoken("OUTAGE", Set.of())).containsExactly("Always", "Sorry", "I follow it");
        assertThat(spoken("EXTERNAL", Set.of())).containsExactly("Always", "I follow it");
        assertThat(spoken("OUTAGE", Set.of("LEGAL_THREAT"))).containsExactly("Always", "I follow it");
    }

    @Test
    void shouldSayOfWhatAPersonJudgesWhenItIsMeant() {
        var profile = Objects.requireNonNull(seen("OUTAGE", Set.of()).profile());
        assertThat(profile.sentences())
                .filteredOn(each -> !each.when().isEmpty())
                .extracting(GuidanceView.HintView::when)
                .containsExactly(List.of("You follow it yourself."));
    }

    @Test
    void shouldBeginWithTheWelcome() {
        assertThat(seen("", Set.of()).phases())
                .filteredOn(GuidanceView.PhaseView::current)
                .extracting(GuidanceView.PhaseView::id)
                .containsExactly("welcome");
    }

    private static List<String> spoken(String reason, Set<String> signals) {
        var profile = Objects.requireNonNull(seen(reason, signals).profile());
        return profile.sentences().stream().map(GuidanceView.HintView::text).toList();
    }

    private static GuidanceView seen(String reason, Set<String> signals) {
        var told = new GuidanceView.Told(
                Map.of(
                        "profiles", List.of(guide("IMPATIENT", 0, "", SENTENCES, List.of(), List.of())),
                        "phases",
                                List.of(
                                        guide("prepare", 0, "", List.of(), List.of(), List.of()),
                                        guide("welcome", 1, "", List.of(), List.of(), List.of())),
                        "conditions",
                                List.of(
                                        guide("OURS", 0, "Ours.", List.of(), List.of("OUTAGE"), List.of()),
                                        guide("LEGAL", 0, "Legal.", List.of(), List.of(), List.of("LEGAL_THREAT")),
                                        guide("MINE", 0, "You follow it yourself.", List.of(), List.of(), List.of()))),
                null);
        return GuidanceView.of(told, new GuidanceView.Moment("IMPATIENT", "PHONE", "", reason, signals));
    }

    private static Hint hint(String text, List<String> onlyIf, List<String> unless) {
        return new Hint(null, text, onlyIf, unless);
    }

    private static Guide guide(
            String id, int number, String text, List<Hint> sentences, List<String> reasons, List<String> signals) {
        return new Guide(id, number, id, text, null, null, null, null, null, sentences, null, null, reasons, signals);
    }
}
