package org.accalmie.incident.sample;

/** Breaks the rule that adapters do not call each other. */
public class SampleConsumer {
    OpenResource resource = new OpenResource();
}
