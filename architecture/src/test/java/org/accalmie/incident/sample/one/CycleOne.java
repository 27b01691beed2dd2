package org.accalmie.incident.sample.one;

import org.accalmie.incident.sample.two.CycleTwo;

/** Breaks the rule against cycles, with its neighbour. */
public class CycleOne {
    Class<?> next = CycleTwo.class;
}
