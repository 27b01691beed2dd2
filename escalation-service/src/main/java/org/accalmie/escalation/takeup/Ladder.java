package org.accalmie.escalation.takeup;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.accalmie.events.escalation.vocabulary.TakeUpClass;

/** The ladders of all take-up classes. */
public record Ladder(int version, Map<TakeUpClass, LadderSteps> classes) {
    public Ladder {
        if (classes == null) {
            throw new IllegalArgumentException("classes must be given");
        }
        classes = Collections.unmodifiableMap(new TreeMap<>(classes));
        if (!classes.keySet().containsAll(Arrays.asList(TakeUpClass.values()))) {
            throw new IllegalArgumentException("Each take-up class has its steps");
        }
    }

    public LadderSteps of(TakeUpClass takeUpClass) {
        return Objects.requireNonNull(classes.get(takeUpClass));
    }
}
