package org.accalmie.incident.guidance.content;

import java.util.List;
import org.accalmie.events.sheet.assessment.Profile;

/**
 * How to meet one caller profile.
 *
 * @param signal what is heard from such a customer
 */
public record ProfileGuide(
        Profile id,
        String title,
        String signal,
        String technique,
        List<Hint> steps,
        List<Hint> sentences,
        List<String> sources)
        implements Entry {}
