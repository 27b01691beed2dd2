package org.accalmie.incident.guidance.wording;

import java.util.List;

/** What was found, in order of place. */
public record LanguageCheckResponse(List<Finding> items) {}
