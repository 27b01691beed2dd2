/** Sees from outside what came of a load: which records arrived, how many and when, and what a service holds on to. */
@NullMarked
package org.accalmie.benchmarks.observing;

import org.jspecify.annotations.NullMarked;
