package org.accalmie.incident.sample.two;

import org.accalmie.incident.sample.one.CycleOne;

/** Breaks the rule against cycles, with its neighbour. */
public class CycleTwo {
    Class<?> next = CycleOne.class;
}
