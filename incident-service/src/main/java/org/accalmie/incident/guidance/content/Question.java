package org.accalmie.incident.guidance.content;

import java.util.List;

/**
 * A question of the quiz.
 *
 * @param answer the id of the right choice
 */
public record Question(
        String id, String text, List<Choice> choices, String answer, String explanation, List<String> sources)
        implements Entry {}
