/** Files as people have them: NDJSON, and CSV as spreadsheets write it. */
@NullMarked
package org.accalmie.local.importing.file;

import org.jspecify.annotations.NullMarked;
