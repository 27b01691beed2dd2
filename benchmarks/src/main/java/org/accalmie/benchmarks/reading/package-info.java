/** How long somebody who asks waits for the answer: advice, a calendar, searches, figures. */
@NullMarked
package org.accalmie.benchmarks.reading;

import org.jspecify.annotations.NullMarked;
