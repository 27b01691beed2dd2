/** Answers what the KPIs were. */
@NullMarked
package org.accalmie.kpi.figure;

import org.jspecify.annotations.NullMarked;
