/** Finds dossiers and contacts by a customer, a reference, a ticket or any words. */
@NullMarked
package org.accalmie.console.search;

import org.jspecify.annotations.NullMarked;
