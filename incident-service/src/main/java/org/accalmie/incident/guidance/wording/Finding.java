package org.accalmie.incident.guidance.wording;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A phrase to avoid, found in a text.
 *
 * @param start first UTF-16 unit, counted from 0, as JavaScript and Java count characters
 * @param end after the last one
 * @param text what stands there
 * @param better what to say instead
 * @param phrase id of the phrase in the guidance
 */
public record Finding(
        @Schema(description = "The first UTF-16 code unit, counted from 0")
        int start,

        @Schema(description = "The UTF-16 code unit after the last one")
        int end,

        String text,
        String better,
        String why,
        String phrase) {
    static Finding of(PhraseTree.Match match, String text) {
        var phrase = match.phrase();
        var found = text.substring(match.start(), match.end());
        return new Finding(match.start(), match.end(), found, phrase.better(), phrase.why(), phrase.id());
    }
}
