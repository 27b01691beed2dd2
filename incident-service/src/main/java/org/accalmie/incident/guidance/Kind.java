package org.accalmie.incident.guidance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.accalmie.incident.guidance.content.ChannelGuide;
import org.accalmie.incident.guidance.content.Checklist;
import org.accalmie.incident.guidance.content.Condition;
import org.accalmie.incident.guidance.content.Entry;
import org.accalmie.incident.guidance.content.Phase;
import org.accalmie.incident.guidance.content.Phrase;
import org.accalmie.incident.guidance.content.ProfileGuide;
import org.accalmie.incident.guidance.content.Question;
import org.accalmie.incident.guidance.content.Script;
import org.accalmie.incident.guidance.content.Situation;
import org.accalmie.incident.guidance.content.Technique;

/** The kinds of guidance. Each has a file and a path of its name. */
enum Kind {
    PROFILES(ProfileGuide.class),
    PHASES(Phase.class),
    PHRASES(Phrase.class),
    CHECKLISTS(Checklist.class),
    QUIZ(Question.class),
    CHANNELS(ChannelGuide.class),
    SCRIPTS(Script.class),
    SITUATIONS(Situation.class),
    TECHNIQUES(Technique.class),
    CONDITIONS(Condition.class);

    private final Class<? extends Entry> type;

    Kind(Class<? extends Entry> type) {
        this.type = type;
    }

    Class<? extends Entry> type() {
        return type;
    }

    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> of(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path().equals(path)).findFirst();
    }
}
