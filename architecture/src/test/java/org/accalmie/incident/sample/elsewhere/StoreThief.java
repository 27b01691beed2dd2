package org.accalmie.incident.sample.elsewhere;

import org.accalmie.incident.sample.SampleStore;

/** Breaks the rule that stores stay in their feature. */
public class StoreThief {
    SampleStore store = new SampleStore();
}
