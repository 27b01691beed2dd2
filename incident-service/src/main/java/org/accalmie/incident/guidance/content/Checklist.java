package org.accalmie.incident.guidance.content;

import java.util.List;

/** Reminders for one moment. */
public record Checklist(String id, String title, List<Hint> items, List<String> sources) implements Entry {}
