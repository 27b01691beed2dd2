/** Advice beside the sheet, in French and English: hints from files, never mandatory. */
@NullMarked
package org.accalmie.incident.guidance;

import org.jspecify.annotations.NullMarked;
