package org.accalmie.incident.guidance.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * One thing to do, to say or to leave, never mandatory.
 *
 * @param onlyIf conditions that must all hold for it to be shown, by id
 * @param unless conditions of which none may hold
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Hint(String text, List<String> onlyIf, List<String> unless) {}
