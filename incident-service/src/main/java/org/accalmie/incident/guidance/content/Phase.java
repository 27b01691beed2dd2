package org.accalmie.incident.guidance.content;

import java.util.List;

/**
 * One phase of the conversation.
 *
 * @param number 0 to 10
 * @param next by what one notices that the phase is over
 */
public record Phase(
        String id,
        int number,
        String title,
        String aim,
        List<Hint> steps,
        List<Hint> avoid,
        List<Hint> sentences,
        String next,
        List<String> sources)
        implements Entry {}
