/** Who is signed in, with their tokens and what they chose; the browser holds an id and nothing else. */
@NullMarked
package org.accalmie.console.session;

import org.jspecify.annotations.NullMarked;
