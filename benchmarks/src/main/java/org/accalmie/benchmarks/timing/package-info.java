/** How many deadlines can fall due at once, and how late they are then. */
@NullMarked
package org.accalmie.benchmarks.timing;

import org.jspecify.annotations.NullMarked;
