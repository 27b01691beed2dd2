package org.accalmie.incident.recap.text;

import java.util.List;

/**
 * What is told to the customer, in one language, before it is laid out.
 *
 * @param blocks at once, meanwhile, our gesture, your side; one that would say nothing is left out
 */
public record Recap(
        String subject, String greeting, String intro, List<Block> blocks, String closing, List<String> signature) {

    /** A part of the plan. */
    public record Block(String title, List<String> lines) {}
}
