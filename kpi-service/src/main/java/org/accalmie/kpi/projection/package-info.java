/** Keeps facts and rollups current from events. */
@NullMarked
package org.accalmie.kpi.projection;

import org.jspecify.annotations.NullMarked;
