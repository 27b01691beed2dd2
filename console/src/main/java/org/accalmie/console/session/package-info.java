/** Sessions: an id in the browser, the encrypted tokens in the database, and what keeps them safe. */
@NullMarked
package org.accalmie.console.session;

import org.jspecify.annotations.NullMarked;
