package org.accalmie.local.demo;

/** Who is told how far it is. */
public interface DemoProgress {
    void begin(int steps);

    void done(int steps);
}
