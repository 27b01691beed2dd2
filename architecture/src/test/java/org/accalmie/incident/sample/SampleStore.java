package org.accalmie.incident.sample;

/** A store for others to break into. */
public class SampleStore {}
