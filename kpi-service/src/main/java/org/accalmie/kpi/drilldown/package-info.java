/** Opens a figure: the incidents behind it. */
@NullMarked
package org.accalmie.kpi.drilldown;

import org.jspecify.annotations.NullMarked;
