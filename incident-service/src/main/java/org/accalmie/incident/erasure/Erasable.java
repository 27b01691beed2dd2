package org.accalmie.incident.erasure;

import java.util.UUID;
import org.accalmie.incident.sheet.IncidentRequest;

/**
 * An incident whose personal data is still there.
 *
 * @param original the sheet as it was first sent
 */
record Erasable(UUID id, String customerId, IncidentRequest sheet, IncidentRequest original) {}
