/** What the whole system costs while it starts, rests and works. */
@NullMarked
package org.accalmie.benchmarks.footprint;

import org.jspecify.annotations.NullMarked;
