/** Callers and what they send: sheets, imports, and the rows and records that anchors send in place of a service. */
@NullMarked
package org.accalmie.benchmarks.load;

import org.jspecify.annotations.NullMarked;
