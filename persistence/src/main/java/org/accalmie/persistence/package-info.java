/** How entities are kept in the transactions that statements and events share. */
@NullMarked
package org.accalmie.persistence;

import org.jspecify.annotations.NullMarked;
