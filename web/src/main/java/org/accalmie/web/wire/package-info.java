/** What happens on a connection below every route: requests that no router may see, and readers that do not read. */
@NullMarked
package org.accalmie.web.wire;

import org.jspecify.annotations.NullMarked;
