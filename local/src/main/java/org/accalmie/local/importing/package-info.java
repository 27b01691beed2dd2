/** What {@code ./accalmie import} does: files of sheets, sent to the incident service in parts. */
@NullMarked
package org.accalmie.local.importing;

import org.jspecify.annotations.NullMarked;
