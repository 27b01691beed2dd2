/** What a benchmark is, what it runs on, and how its rounds become figures. */
@NullMarked
package org.accalmie.benchmarks.rig;

import org.jspecify.annotations.NullMarked;
