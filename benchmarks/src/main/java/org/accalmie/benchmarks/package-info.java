/** Measured ratios: every figure beside an anchor that ran in the same minute on the same machine. */
@NullMarked
package org.accalmie.benchmarks;

import org.jspecify.annotations.NullMarked;
