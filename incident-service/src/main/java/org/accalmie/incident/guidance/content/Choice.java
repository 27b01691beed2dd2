package org.accalmie.incident.guidance.content;

/** One answer to choose from. */
public record Choice(String id, String text) {}
