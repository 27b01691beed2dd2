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
                        "profiles", List.of(profile("IMPATIENT", SENTENCES)),
                        "phases", List.of(phase("prepare", 0), phase("welcome", 1)),
                        "conditions",
                                List.of(
                                        condition("OURS", "Ours.", List.of("OUTAGE"), List.of()),
                                        condition("LEGAL", "Legal.", List.of(), List.of("LEGAL_THREAT")),
                                        condition("MINE", "You follow it yourself.", List.of(), List.of()))),
                null);
        return GuidanceView.of(told, new GuidanceView.Moment("IMPATIENT", "PHONE", "", reason, signals));
    }

    private static Hint hint(String text, List<String> onlyIf, List<String> unless) {
        return new Hint(null, text, onlyIf, unless);
    }

    private static Guide profile(String id, List<Hint> sentences) {
        return new Guide(id, 0, id, "", null, null, null, null, null, sentences, null, null, List.of(), List.of());
    }

    private static Guide phase(String id, int number) {
        return new Guide(id, number, id, "", null, null, null, null, null, List.of(), null, null, List.of(), List.of());
    }

    private static Guide condition(String id, String text, List<String> reasons, List<String> signals) {
        return new Guide(id, 0, id, text, null, null, null, null, null, List.of(), null, null, reasons, signals);
    }
}
