/** Sheets that are still being written, kept by the incident service for their person alone. */
@NullMarked
package org.accalmie.console.draft;

import org.jspecify.annotations.NullMarked;
