package org.accalmie.incident.guidance.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** One line of a script, with the conditions of a {@link Hint}. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Line(Cue as, String text, List<String> onlyIf, List<String> unless) {}
