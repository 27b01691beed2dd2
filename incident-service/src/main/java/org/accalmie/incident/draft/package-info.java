/** Sheets as they are being typed, kept for whoever types them and for nobody else. */
@NullMarked
package org.accalmie.incident.draft;

import org.jspecify.annotations.NullMarked;
