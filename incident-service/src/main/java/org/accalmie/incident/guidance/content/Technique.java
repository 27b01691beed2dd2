package org.accalmie.incident.guidance.content;

import java.util.List;

/** What calms, whatever the case. */
public record Technique(
        String id, String title, String text, List<Hint> steps, List<Hint> sentences, List<String> sources)
        implements Entry {}
