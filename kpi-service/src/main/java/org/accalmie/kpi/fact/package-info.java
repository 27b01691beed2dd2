/** What is known of one incident, as far as figures need it. */
@NullMarked
package org.accalmie.kpi.fact;

import org.jspecify.annotations.NullMarked;
