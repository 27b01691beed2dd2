/** What waits for the person who is signed in. */
@NullMarked
package org.accalmie.console.work;

import org.jspecify.annotations.NullMarked;
