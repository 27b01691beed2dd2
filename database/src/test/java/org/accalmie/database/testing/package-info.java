/** A database for tests without a service. */
@NullMarked
package org.accalmie.database.testing;

import org.jspecify.annotations.NullMarked;
