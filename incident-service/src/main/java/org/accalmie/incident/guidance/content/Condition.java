package org.accalmie.incident.guidance.content;

import java.util.List;
import org.accalmie.events.sheet.assessment.Reason;
import org.accalmie.events.sheet.assessment.Signal;

/**
 * When a hint is meant. Without reasons and signals a person judges.
 *
 * @param reasons the condition holds for incidents with one of these
 * @param signals the condition holds for incidents with one of these
 */
public record Condition(String id, String text, List<Reason> reasons, List<Signal> signals, List<String> sources)
        implements Entry {}
