package org.accalmie.incident.guidance.content;

import java.util.List;

/** How a script goes on, depending on the customer's answer. */
public record Branch(String id, String title, List<Line> lines) {}
