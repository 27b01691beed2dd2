package org.accalmie.incident.guidance.content;

import java.util.List;

/**
 * A short scene.
 *
 * @param heard what the customer says
 */
public record Script(
        String id, String title, String heard, List<Line> lines, List<Branch> branches, List<String> sources)
        implements Entry {}
