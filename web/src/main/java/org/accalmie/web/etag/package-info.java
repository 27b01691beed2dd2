/** ETags of versions and contents: nobody is sent what they have already, or overwrites what has changed meanwhile. */
@NullMarked
package org.accalmie.web.etag;

import org.jspecify.annotations.NullMarked;
