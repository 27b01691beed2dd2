package org.accalmie.incident.revision;

import java.time.Instant;
import java.util.List;
import org.accalmie.incident.sheet.IncidentRequest;

/**
 * One version of an incident; the original is version 1.
 *
 * @param changed the JSON paths that differ from the version before
 */
record Revision(int version, Instant revisedAt, String revisedBy, List<String> changed, IncidentRequest sheet) {}
