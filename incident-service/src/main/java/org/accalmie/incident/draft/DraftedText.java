package org.accalmie.incident.draft;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/** A draft in which a customer is named, without how the agent felt. */
public record DraftedText(String savedBy, Instant savedAt, ObjectNode sheet) {}
