package org.accalmie.incident.sample.util;

/** Breaks the rule that a room has a name. */
public class Helper {}
