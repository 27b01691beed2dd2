@NullMarked
package org.accalmie.web.etag;

import org.jspecify.annotations.NullMarked;
