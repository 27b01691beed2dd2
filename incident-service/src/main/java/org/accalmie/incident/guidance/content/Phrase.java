package org.accalmie.incident.guidance.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;

/**
 * A phrase to say or to avoid.
 *
 * @param better what to say instead; empty for a phrase to say
 * @param variants other wordings that the language check finds, in the notation of the file
 * @param except longer wordings that are harmless
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Phrase(
        String id,
        Use use,
        String text,
        String why,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String better,
        @JsonProperty(access = Access.WRITE_ONLY) List<String> variants,
        @JsonProperty(access = Access.WRITE_ONLY) List<String> except,
        List<String> onlyIf,
        List<String> unless,
        List<String> sources)
        implements Entry {

    /** Whether it is to be avoided in every case, so that a check which does not know the case can tell. */
    public boolean isAlwaysToAvoid() {
        return use == Use.AVOID && onlyIf.isEmpty() && unless.isEmpty();
    }
}
