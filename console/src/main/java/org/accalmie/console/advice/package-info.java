/** What an agent is told while the sheet is being written: of the gesture, the handover, the customer and the words. */
@NullMarked
package org.accalmie.console.advice;

import org.jspecify.annotations.NullMarked;
