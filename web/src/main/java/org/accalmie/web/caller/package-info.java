/** Who is calling, and in which roles, from the access token. */
@NullMarked
package org.accalmie.web.caller;

import org.jspecify.annotations.NullMarked;
