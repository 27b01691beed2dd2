package org.accalmie.incident.guidance.content;

import java.util.List;
import org.accalmie.events.sheet.assessment.Problem;
import org.accalmie.events.sheet.assessment.Reason;

/** A kind of anger, by its cause. */
public record Situation(
        String id,
        String title,
        String signs,
        String approach,
        List<Reason> reasons,
        List<Problem> problems,
        List<String> sources)
        implements Entry {}
