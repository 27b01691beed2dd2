package org.accalmie.incident.sample;

/** Breaks the rule that nothing sleeps. */
public class Sleeper {
    void sleep() throws InterruptedException {
        Thread.sleep(1);
    }
}
