/** What the columns of a CSV file are called, and how a spreadsheet writes what they say. */
@NullMarked
package org.accalmie.local.importing.column;

import org.jspecify.annotations.NullMarked;
