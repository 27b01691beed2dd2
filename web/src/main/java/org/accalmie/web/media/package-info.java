/** Media types of methods that name none: they take JSON and answer JSON. */
@NullMarked
package org.accalmie.web.media;

import org.jspecify.annotations.NullMarked;
