/** The services' interfaces as the console reads them, with the token of who is signed in. */
@NullMarked
package org.accalmie.console.upstream;

import org.jspecify.annotations.NullMarked;
