/** How fast incidents are taken in, one by one and by import. */
@NullMarked
package org.accalmie.benchmarks.intake;

import org.jspecify.annotations.NullMarked;
