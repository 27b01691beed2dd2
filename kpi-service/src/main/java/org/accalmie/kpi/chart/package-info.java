/** Pictures of KPIs, for mails and wikis. */
@NullMarked
package org.accalmie.kpi.chart;

import org.jspecify.annotations.NullMarked;
