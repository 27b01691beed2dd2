/** How stores reach PostgreSQL. */
@NullMarked
package org.accalmie.database;

import org.jspecify.annotations.NullMarked;
