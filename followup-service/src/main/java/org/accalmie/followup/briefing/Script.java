package org.accalmie.followup.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.accalmie.events.escalation.vocabulary.EscalationState;
import org.accalmie.events.followup.Cause;
import org.accalmie.events.followup.CommitmentState;
import org.accalmie.events.incident.GestureState;
import org.accalmie.followup.commitment.Promise;

/**
 * Something to hold on to in the call, never to read out. What stands in braces is for who speaks to fill in.
 *
 * @param questions what to find out
 * @param avoid what not to say
 */
record Script(String opening, List<Question> questions, String closing, List<Hint> avoid) {
    private static final int PROMISES_ASKED_FOR = 3;

    Script {
        questions = List.copyOf(questions);
        avoid = List.copyOf(avoid);
    }

    /** @param answers the field of the call's outcome that the answer belongs to */
    record Question(String answers, String text) {}

    /** @param code the same in every language */
    record Hint(String code, String text) {}

    static Script of(Known known, Wording wording) {
        return new Script(
                opening(known, wording), questions(known, wording), wording.of("closing"), avoid(known, wording));
    }

    /** An apology admits something, which a legal case must not. */
    private static String opening(Known known, Wording wording) {
        var hello = known.incidents().stream()
                .findFirst()
                .map(last -> wording.of("opening.known", wording.day(last.startedAt())))
                .orElseGet(() -> wording.of("opening.unknown"));
        var broken = known.commitments().stream().anyMatch(it -> it.state() == CommitmentState.BROKEN);
        return broken && !known.legal() ? hello + " " + wording.of("opening.sorry") : hello;
    }

    private static List<Question> questions(Known known, Wording wording) {
        var questions = new ArrayList<Question>();
        questions.add(new Question("note", wording.of("ask.how")));
        if (known.escalations().stream().anyMatch(it -> it.state() != EscalationState.CANCELLED)) {
            questions.add(new Question("expertMadeContact", wording.of("ask.expert")));
        }
        known.commitments().stream()
                .filter(it -> it.state() != CommitmentState.RELEASED)
                .limit(PROMISES_ASKED_FOR)
                .map(it -> new Question("commitmentsKept", promise(it, wording)))
                .forEach(questions::add);
        questions.add(new Question("planSatisfaction", wording.of("ask.plan")));
        questions.add(new Question("corrections", wording.of("ask.corrections")));
        if (known.mayLeave()) {
            questions.add(new Question("intent", wording.of("ask.intent")));
        }
        return questions;
    }

    private static String promise(Promise promise, Wording wording) {
        return wording.of("ask.promise." + promise.state(), promise.action(), wording.time(promise.dueAt()));
    }

    private static List<Hint> avoid(Known known, Wording wording) {
        var ended = known.call().causes().contains(Cause.CONVERSATION_ENDED);
        var offered = known.gestures().stream().anyMatch(it -> it.state() != GestureState.REFUSED);
        return Stream.of(
                        known.legal() ? "legal" : "",
                        "repeat",
                        "promise",
                        ended ? "reproach" : "",
                        offered ? "gesture" : "")
                .filter(code -> !code.isEmpty())
                .map(code -> new Hint(code, wording.of("avoid." + code)))
                .toList();
    }
}
