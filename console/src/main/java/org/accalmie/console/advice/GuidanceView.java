package org.accalmie.console.advice;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.accalmie.console.advice.GuidanceClient.Guide;
import org.accalmie.console.advice.GuidanceClient.Hint;
import org.accalmie.console.problem.ProblemView;
import org.jspecify.annotations.Nullable;

/**
 * Guidance for the customer and the moment.
 *
 * @param profile absent until one is chosen
 * @param phase where the conversation is
 */
public record GuidanceView(
        @Nullable GuideView profile,
        List<PhaseView> phases,
        @Nullable GuideView phase,
        @Nullable GuideView checklist,
        @Nullable GuideView channel,
        List<GuideView> scenes,
        @Nullable ProblemView away) {
    private static final String USUAL_PHASE = "welcome";
    private static final int BEFORE = 0;
    private static final int PARTING = 9;

    public record PhaseView(String id, int number, String title, boolean current) {}

    public record GuideView(
            String title, String text, List<HintView> steps, List<HintView> sentences, List<HintView> avoid) {}

    /**
     * @param as of a scene's line: SAY, ASK or DO
     * @param when conditions that a person judges, in words
     */
    public record HintView(String text, String as, List<String> when) {
        public boolean isSpoken() {
            return !as.equals("DO");
        }
    }

    /**
     * The whole guidance in the reader's language.
     *
     * @param away why it could not be read
     */
    record Told(Map<String, List<Guide>> kinds, @Nullable ProblemView away) {
        List<Guide> of(String kind) {
            return kinds.getOrDefault(kind, List.of());
        }
    }

    /** What of the sheet it depends on. */
    record Moment(String profile, String channel, String phase, String reason, Set<String> signals) {}

    static GuidanceView of(Told told, Moment moment) {
        var filter = new Filter(told.of("conditions"), moment);
        var phases = told.of("phases");
        var current = named(phases, moment.phase()).or(() -> named(phases, USUAL_PHASE));
        return new GuidanceView(
                named(told.of("profiles"), moment.profile()).map(filter::shown).orElse(null),
                phases.stream()
                        .map(each -> new PhaseView(
                                each.id(),
                                each.number(),
                                text(each.title()),
                                current.filter(each::equals).isPresent()))
                        .toList(),
                current.map(filter::shown).orElse(null),
                named(told.of("checklists"), checklist(current.map(Guide::number)))
                        .map(filter::shown)
                        .orElse(null),
                named(told.of("channels"), moment.channel()).map(filter::shown).orElse(null),
                told.of("scripts").stream().map(filter::shown).toList(),
                told.away());
    }

    private static Optional<Guide> named(List<Guide> guides, String id) {
        return guides.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private static String checklist(Optional<Integer> phase) {
        int number = phase.orElse(BEFORE + 1);
        return number == BEFORE ? "before" : number < PARTING ? "during" : "after";
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Leaves out what is not meant for this sheet. */
    private record Filter(List<Guide> conditions, Moment moment) {
        GuideView shown(Guide guide) {
            var about = Stream.of(guide.technique(), guide.aim(), guide.heard(), guide.text())
                    .filter(Objects::nonNull)
                    .findFirst();
            return new GuideView(
                    text(guide.title()),
                    about.orElse(""),
                    hints(Stream.of(guide.steps(), guide.items(), guide.lines())),
                    hints(Stream.of(guide.sentences())),
                    hints(Stream.of(guide.avoid())));
        }

        private List<HintView> hints(Stream<@Nullable List<Hint>> lists) {
            return lists.flatMap(Stream::ofNullable)
                    .flatMap(List::stream)
                    .filter(this::isMeant)
                    .map(hint -> new HintView(hint.text(), text(hint.as()), judgedByPeople(hint)))
                    .toList();
        }

        private boolean isMeant(Hint hint) {
            return each(hint.unless()).noneMatch(this::holds)
                    && each(hint.onlyIf()).allMatch(id -> !isJudgedHere(id) || holds(id));
        }

        private List<String> judgedByPeople(Hint hint) {
            return each(hint.onlyIf())
                    .filter(id -> !isJudgedHere(id))
                    .flatMap(id -> named(conditions, id).stream())
                    .map(condition -> text(condition.text()))
                    .toList();
        }

        private boolean isJudgedHere(String id) {
            return named(conditions, id)
                    .filter(it -> each(it.reasons()).findAny().isPresent()
                            || each(it.signals()).findAny().isPresent())
                    .isPresent();
        }

        private boolean holds(String id) {
            return named(conditions, id)
                    .filter(it -> each(it.reasons()).anyMatch(moment.reason()::equals)
                            || each(it.signals()).anyMatch(moment.signals()::contains))
                    .isPresent();
        }

        private static Stream<String> each(@Nullable List<String> ids) {
            return ids == null ? Stream.of() : ids.stream();
        }
    }
}
