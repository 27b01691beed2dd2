/** How tables are written as CSV. */
@NullMarked
package org.accalmie.kpi.csv;

import org.jspecify.annotations.NullMarked;
